package jp.shirube.app.indicator;

import jp.shirube.app.platform.Refusal;

/** Refusal: a grade scheme cannot be so, or cannot go; nothing was written. */
public final class SchemeRefused extends Refusal {
    /** What is wrong: {@code bands}, {@code words}, {@code cap}, {@code from} (not after the last version), {@code used} or {@code missing}. */
    public SchemeRefused(String wrong) {
        super("scheme", "scheme.refused." + wrong);
    }

    @Override
    public int status() {
        return 422;
    }
}
