package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: a project cannot be listed there; nothing was written. */
public final class ListingRefused extends Refusal {
    /** Why: {@code twice} where it is listed there already, {@code elsewhere} for another plan, {@code sibling} for a place that is none. */
    public ListingRefused(String why) {
        super("project", "listing." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
