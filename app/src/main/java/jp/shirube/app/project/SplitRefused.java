package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: a project cannot be split so; nothing was written. */
public final class SplitRefused extends Refusal {
    /** Why: {@code parts}, {@code name}, {@code sum}, {@code left} or {@code indicator}, with what the message names. */
    public SplitRefused(String why, Object... names) {
        super("project", "split.refused." + why, names);
    }

    @Override
    public int status() {
        return 422;
    }
}
