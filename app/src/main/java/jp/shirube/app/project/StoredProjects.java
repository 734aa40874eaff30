package jp.shirube.app.project;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Projects in the database. */
@Component
class StoredProjects implements Projects {
    private static final String LISTED =
            "SELECT e.slug, e.key, e.name, e.status, coalesce(d.names, '{}'::text[]) AS departments,"
                    + " coalesce(l.slugs, '{}'::text[]) AS nodes FROM project.project e"
                    + " LEFT JOIN (SELECT project_key, array_agg(name ORDER BY position, id) AS names FROM project.department"
                    + " WHERE plan_id = :plan AND retired_at IS NULL GROUP BY project_key) d ON d.project_key = e.key"
                    + " LEFT JOIN (SELECT p.project_key, array_agg(n.slug ORDER BY p.position, p.id) AS slugs"
                    + " FROM project.placement p JOIN plan.node n ON n.plan_id = p.plan_id AND n.key = p.node_key"
                    + " WHERE p.plan_id = :plan AND p.retired_at IS NULL GROUP BY p.project_key) l ON l.project_key = e.key"
                    + " WHERE e.plan_id = :plan AND e.retired_at IS NULL ORDER BY e.position, e.id";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final PlanNumbers numbers;
    private final ListedProjects listed;
    private final NodeProjects ofNodes;
    private final Past past;
    private final ProjectSheets sheets;
    private final ProjectYears years;

    StoredProjects(
            JdbcClient jdbc,
            Rows rows,
            PlanNumbers numbers,
            ListedProjects listed,
            NodeProjects ofNodes,
            Past past,
            ProjectSheets sheets,
            ProjectYears years) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
        this.listed = listed;
        this.ofNodes = ofNodes;
        this.past = past;
        this.sheets = sheets;
        this.years = years;
    }

    @Override
    public List<ProjectEntry> list(PlanId plan) {
        return listed.of(plan);
    }

    @Override
    public List<ListedProject> listed(PlanId plan) {
        long found = numbers.get(plan);
        return AskedOnce.of(StoredProjects.class, List.of(found, past.moment()), () -> listed(found));
    }

    private List<ListedProject> listed(long plan) {
        return jdbc.sql(LISTED)
                .param("plan", plan)
                .query((row, number) -> new ListedProject(
                        new ProjectId(row.getString("slug")),
                        row.getString("key"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("status"))
                                .flatMap(status -> Coded.find(ProjectStatus.class, status))
                                .orElse(null),
                        texts(row.getArray("departments")),
                        texts(row.getArray("nodes")).stream().map(NodeId::new).toList()))
                .list();
    }

    @Override
    public Map<NodeId, List<ProjectOfNode>> list(PlanId plan, List<OutlineNode> nodes) {
        return ofNodes.of(numbers.get(plan), nodes);
    }

    @Override
    public Map<String, ProjectId> ids(PlanId plan) {
        Map<String, ProjectId> ids = new HashMap<>();
        jdbc.sql("SELECT key, slug FROM project.project WHERE plan_id = :plan AND retired_at IS NULL")
                .param("plan", numbers.get(plan))
                .query((ResultSet row) -> {
                    ids.put(row.getString("key"), new ProjectId(row.getString("slug")));
                });
        return ids;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    @Override
    public List<ProjectEntry> list(NodeId node, Reach reach) {
        return listed.of(node, reach);
    }

    @Override
    public ProjectSheet get(ProjectId project) {
        ObjectNode row = rows.findBySlug(ProjectTables.PROJECT, project.value());
        if (row == null) {
            throw new NoSuchProject();
        }
        return sheets.of(row, numbers.id(row.get("plan").asLong()));
    }

    @Override
    public Optional<ProjectId> find(PlanId plan, String key) {
        return rows.list(ProjectTables.PROJECT, numbers.get(plan), "key", List.of(key)).stream()
                .map(row -> new ProjectId(row.get("slug").asString()))
                .findFirst();
    }

    @Override
    public Map<String, List<Held<Cost>>> costs(PlanId plan) {
        return rows.list(ProjectTables.COST, numbers.get(plan)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("owner").asString(),
                        Collectors.mapping(
                                row -> rows.held(ProjectTables.COST, row, Cost.class), Collectors.toList())));
    }

    @Override
    public Map<ProjectId, ActiveYears> activeYears(PlanId plan, Set<String> keys) {
        return keys.isEmpty() ? Map.of() : years.of(numbers.get(plan), keys);
    }

    @Override
    public Optional<Origin> findOwner(PlanId plan, @Nullable String listing, @Nullable String project) {
        RowTable table = listing == null ? ProjectTables.PROJECT : ProjectTables.PLACEMENT;
        String key = listing == null ? project : listing;
        return key == null
                ? Optional.empty()
                : rows.list(table, numbers.get(plan), "key", List.of(key)).stream()
                        .map(row -> rows.origin(table, row))
                        .findFirst();
    }

    @Override
    public Map<PlanId, Integer> counts() {
        Map<PlanId, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT p.slug, count(*) FROM project.project e JOIN plan.plan p ON p.id = e.plan_id"
                        + " WHERE e.retired_at IS NULL GROUP BY p.slug")
                .query((row, number) -> counts.put(new PlanId(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }
}
