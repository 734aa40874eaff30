package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: what was entered cannot stand; nothing was written. */
public final class EditRefused extends Refusal {
    /**
     * What is wrong: {@code text} (empty), {@code code} (not in the list), {@code field} (nobody edits it), {@code place}, {@code yen} (not whole), {@code
     * source} (none named), {@code figure} (a result that is said to be absent) or {@code limits} (the lower above the upper).
     */
    public EditRefused(String wrong) {
        super("audit", "edit." + wrong);
    }

    @Override
    public int status() {
        return 422;
    }
}
