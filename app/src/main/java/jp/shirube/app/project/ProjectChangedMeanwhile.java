package jp.shirube.app.project;

import jp.shirube.app.platform.Refusal;

/** Refusal: somebody changed a project that is to be merged or split after the page was shown; nothing was written. */
public final class ProjectChangedMeanwhile extends Refusal {
    public ProjectChangedMeanwhile() {
        super("project", "project.meanwhile");
    }
}
