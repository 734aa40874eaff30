package jp.shirube.app.desk.division;

import jp.shirube.app.project.DivisionProjects;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project of a division and where it goes on the day.
 *
 * @param project null where the list names one that the division has no more
 * @param target empty where it is not said
 */
record TransferLine(ProjectId id, DivisionProjects.@Nullable Entry project, String target) {}
