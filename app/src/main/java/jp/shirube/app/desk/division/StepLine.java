package jp.shirube.app.desk.division;

import java.util.List;
import jp.shirube.app.organization.Reorganization;
import jp.shirube.app.organization.Reorganization.Step;
import jp.shirube.app.project.DivisionProjects;

/**
 * A step with its effect.
 *
 * @param kind rename, merge, split, abolish or new
 * @param projects whose division in charge changes
 */
record StepLine(Step step, String kind, List<DivisionProjects.Entry> projects) {
    StepLine {
        projects = List.copyOf(projects);
    }

    static StepLine of(Step step, Reorganization whole, DivisionProjects projects) {
        Long division = step.division();
        List<DivisionProjects.Entry> moving = division == null
                ? List.of()
                : projects.list(division).stream()
                        .filter(each -> goes(each, step, division, whole))
                        .toList();
        return new StepLine(step, kind(step, whole), moving);
    }

    /** What is said of a single project goes before what is said of its division. */
    private static boolean goes(DivisionProjects.Entry project, Step step, long division, Reorganization whole) {
        return whole.target(division, project.id().value())
                .map(target -> target.equals(step.successor()))
                .orElse(!whole.splits(division));
    }

    private static String kind(Step step, Reorganization whole) {
        String successor = step.successor();
        if (successor == null) {
            return "abolish";
        }
        Long division = step.division();
        if (division == null) {
            return "new";
        }
        if (whole.splits(division)) {
            return "split";
        }
        long same = whole.steps().stream()
                .filter(each -> each.division() != null && successor.equals(each.successor()))
                .count();
        return same > 1 ? "merge" : "rename";
    }
}
