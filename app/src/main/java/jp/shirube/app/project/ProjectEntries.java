package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Projects as they stand in lists: three further statements, however many projects. */
@Component
class ProjectEntries {
    private final Rows rows;
    private final PlanTree tree;

    ProjectEntries(Rows rows, PlanTree tree) {
        this.rows = rows;
        this.tree = tree;
    }

    /**
     * Entries of projects, in the given order.
     *
     * @param asked keys of nodes whose listings tell flags and relisting; empty: all
     */
    List<ProjectEntry> of(long plan, Map<String, NodeId> nodes, List<ObjectNode> projects, Set<String> asked) {
        return of(
                parts(
                        plan,
                        projects.stream().map(row -> row.get("key").asString()).collect(Collectors.toSet())),
                nodes,
                projects,
                asked);
    }

    /** Entries of projects whose parts were read before. */
    List<ProjectEntry> of(Parts parts, Map<String, NodeId> nodes, List<ObjectNode> projects, Set<String> asked) {
        return projects.stream()
                .map(row -> {
                    String key = row.get("key").asString();
                    return entry(
                            row,
                            nodes,
                            parts.placements().getOrDefault(key, List.of()),
                            parts.departments().getOrDefault(key, List.of()),
                            parts.costs().getOrDefault(key, List.of()),
                            asked);
                })
                .toList();
    }

    /** What belongs to projects, read at once. */
    Parts parts(long plan, Set<String> keys) {
        return new Parts(
                parts(ProjectTables.PLACEMENT, plan, keys),
                parts(ProjectTables.DEPARTMENT, plan, keys),
                parts(ProjectTables.COST, plan, keys));
    }

    /** Rows that belong to projects, by the key of the project. */
    record Parts(
            Map<String, List<ObjectNode>> placements,
            Map<String, List<ObjectNode>> departments,
            Map<String, List<ObjectNode>> costs) {}

    private Map<String, List<ObjectNode>> parts(RowTable table, long plan, Set<String> keys) {
        return rows.list(table, plan, "project_key", keys).stream()
                .collect(Collectors.groupingBy(row -> row.get("owner").asString()));
    }

    private ProjectEntry entry(
            ObjectNode row,
            Map<String, NodeId> nodes,
            List<ObjectNode> placements,
            List<ObjectNode> departments,
            List<ObjectNode> costs,
            Set<String> asked) {
        List<ObjectNode> here = placements.stream()
                .filter(each ->
                        asked.isEmpty() || asked.contains(each.get("node").asString()))
                .toList();
        Set<String> flags = new LinkedHashSet<>();
        here.forEach(each -> each.get("flags").forEach(flag -> flags.add(flag.asString())));
        boolean relisted = !asked.isEmpty()
                && here.stream().allMatch(each -> each.get("relisted").asBoolean());
        return new ProjectEntry(
                new ProjectId(row.get("slug").asString()),
                row.get("key").asString(),
                text(row, "code"),
                row.get("name").asString(),
                Optional.ofNullable(text(row, "status"))
                        .flatMap(status -> Coded.find(ProjectStatus.class, status))
                        .orElse(null),
                text(row, "statusText"),
                departments.stream()
                        .map(each -> new ListedOwner(each.get("name").asString(), part(each)))
                        .toList(),
                placements.stream()
                        .map(each -> nodes.get(each.get("node").asString()))
                        .filter(Objects::nonNull)
                        .toList(),
                new ArrayList<>(flags),
                relisted,
                costs.stream().map(each -> tree.value(each, Cost.class)).toList(),
                rows.origin(ProjectTables.PROJECT, row));
    }

    static @Nullable DivisionPart part(ObjectNode department) {
        return Optional.ofNullable(text(department, "part"))
                .flatMap(part -> Coded.find(DivisionPart.class, part))
                .orElse(null);
    }

    static @Nullable String text(ObjectNode row, String field) {
        return row.has(field) ? row.get(field).asString() : null;
    }
}
