package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: projects cannot be merged so; nothing was written. */
public final class MergeRefused extends Refusal {
    /** Why: {@code one}, {@code plans}, {@code choice}, {@code undecided} or {@code shares}. */
    public MergeRefused(String why) {
        super("project", "merge.refused." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
