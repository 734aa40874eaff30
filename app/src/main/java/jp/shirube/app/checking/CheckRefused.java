package jp.shirube.app.checking;

import jp.shirube.app.platform.Refusal;

/** Refusal: that cannot be written about a finding or a rule; nothing was written. */
public final class CheckRefused extends Refusal {
    /**
     * Why: {@code reason} for a reason that is missing or too long, {@code gone} for a finding that stands no more, {@code division} for none, {@code
     * rule} for a rule that is not known, {@code value} for a setting that cannot be read, or {@code nothing} where nothing was chosen.
     */
    CheckRefused(String why) {
        super("checking", "check.refused." + why);
    }

    /** A form of report that there is not. */
    public static CheckRefused format() {
        return new CheckRefused("format");
    }
}
