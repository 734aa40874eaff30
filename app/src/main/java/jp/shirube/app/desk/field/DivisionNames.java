package jp.shirube.app.desk.field;

import java.util.List;
import jp.shirube.app.project.ProjectEntry;

/** The divisions that the projects of a plan name, as printed. */
public final class DivisionNames {
    private DivisionNames() {}

    /** Each name once, sorted. */
    public static List<String> of(List<ProjectEntry> projects) {
        return projects.stream()
                .flatMap(project -> project.departments().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
