package jp.shirube.app.desk.division;

import java.util.List;
import jp.shirube.app.organization.Reorganization;
import jp.shirube.app.organization.Reorganization.Step;
import jp.shirube.app.project.DivisionProjects;

/**
 * A step with its effect.
 *
 * @param kind rename, merge, abolish or new
 * @param projects whose division in charge changes
 */
record StepLine(Step step, String kind, List<DivisionProjects.Entry> projects) {
    StepLine {
        projects = List.copyOf(projects);
    }

    static StepLine of(Step step, Reorganization whole, DivisionProjects projects) {
        Long division = step.division();
        return new StepLine(step, kind(step, whole), division == null ? List.of() : projects.list(division));
    }

    private static String kind(Step step, Reorganization whole) {
        String successor = step.successor();
        if (successor == null) {
            return "abolish";
        }
        if (step.division() == null) {
            return "new";
        }
        long same = whole.steps().stream()
                .filter(each -> each.division() != null && successor.equals(each.successor()))
                .count();
        return same > 1 ? "merge" : "rename";
    }
}
