package jp.shirube.app.organization;

import jp.shirube.app.platform.Refusal;

/** Refusal: a division, section, post or person cannot be entered, renamed or ended so; nothing was written. */
public final class OfficeRefused extends Refusal {
    /** Why: {@code name}, {@code day}, {@code there} or {@code ended}. */
    public OfficeRefused(String why) {
        super("organization", "office.refused." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
