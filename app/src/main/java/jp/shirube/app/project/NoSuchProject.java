package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names a project that is not held. */
public final class NoSuchProject extends Refusal {
    public NoSuchProject() {
        super("project", "project.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
