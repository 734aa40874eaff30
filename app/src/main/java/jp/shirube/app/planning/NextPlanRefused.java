package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: such a plan cannot follow the edition; nothing was written. */
public final class NextPlanRefused extends Refusal {
    /** Why: {@code title}, or {@code period} where it does not begin after that of the edition, ends before it begins or is too long. */
    public NextPlanRefused(String why) {
        super("planning", why.equals("title") ? "next.title-refused" : "next." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
