package jp.shirube.app.desk.project;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.project.ListedOwner;
import jp.shirube.app.project.ProjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of a plan are listed, and in what order.
 *
 * @param division as printed; empty for all
 * @param part code of what that division does, lead or supporting; empty for either
 * @param status code of the status; empty for all
 * @param year fiscal year in which a cost is a number; null for all
 * @param sort {@code plan} for the order of the document, {@code name} or {@code division}
 */
public record ProjectFilter(
        String name,
        String division,
        String part,
        String status,
        @Nullable Integer year,
        String sort) {
    /** Out of what an address asks for; what is missing keeps everything. */
    public static ProjectFilter of(Map<String, String> asked) {
        String year = asked.getOrDefault("year", "");
        return new ProjectFilter(
                asked.getOrDefault("name", ""),
                asked.getOrDefault("division", ""),
                asked.getOrDefault("part", ""),
                asked.getOrDefault("status", ""),
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                asked.getOrDefault("sort", "plan"));
    }

    /** Those that are kept, in the order asked for. */
    public List<ProjectEntry> of(List<ProjectEntry> all) {
        TreeFilter names = TreeFilter.of(null, name, null);
        List<ProjectEntry> kept = all.stream()
                .filter(project -> name.isEmpty()
                        || names.matches(project.name())
                        || (project.code() != null && names.matches(project.code())))
                .filter(this::owned)
                .filter(project -> status.isEmpty()
                        || (project.status() != null && project.status().code().equals(status)))
                .filter(project -> year == null || costsIn(project, year))
                .toList();
        return switch (sort) {
            case "name" ->
                kept.stream().sorted(Comparator.comparing(ProjectEntry::name)).toList();
            case "division" ->
                kept.stream()
                        .sorted(Comparator.comparing(project -> String.join(" ", project.departments())))
                        .toList();
            default -> kept;
        };
    }

    private boolean owned(ProjectEntry project) {
        return division.isEmpty() && part.isEmpty()
                || project.owners().stream()
                        .filter(owner -> division.isEmpty() || owner.name().equals(division))
                        .map(ListedOwner::part)
                        .anyMatch(each ->
                                part.isEmpty() || each != null && each.code().equals(part));
    }

    private static boolean costsIn(ProjectEntry project, int year) {
        return project.costs().stream().anyMatch(cost -> cost.year() == year && cost.amount() != null);
    }
}
