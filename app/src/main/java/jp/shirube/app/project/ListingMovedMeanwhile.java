package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: somebody moved the listing after it was shown; nothing was written. */
public final class ListingMovedMeanwhile extends Refusal {
    public ListingMovedMeanwhile() {
        super("project", "listing.meanwhile");
    }
}
