package jp.shirube.app.desk;

import java.util.List;
import jp.shirube.app.project.ProjectEntry;

/** The divisions that the projects of a plan name, as printed. */
final class DivisionNames {
    private DivisionNames() {}

    static List<String> of(List<ProjectEntry> projects) {
        return projects.stream()
                .flatMap(project -> project.departments().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
