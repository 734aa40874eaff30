package jp.shirube.app.collaboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of a plan covers what: whoever watches the plan or a node watches everything below it too. Read once, for one plan. */
final class Cover {
    private final long plan;
    private final Map<String, Long> nodes = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Long> projects = new HashMap<>();
    private final Map<String, Place> indicators = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    private record Place(@Nullable String node, @Nullable String project) {}

    Cover(long plan, JdbcClient jdbc) {
        this.plan = plan;
        jdbc.sql("SELECT key, id, parent_key FROM plan.node WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    nodes.put(row.getString(1), row.getLong(2));
                    if (row.getString(3) != null) {
                        parents.put(row.getString(1), row.getString(3));
                    }
                });
        jdbc.sql("SELECT project_key, node_key FROM project.placement WHERE plan_id = :plan AND retired_at IS NULL")
                .param("plan", plan)
                .query(row -> {
                    listed.computeIfAbsent(row.getString(1), each -> new HashSet<>())
                            .add(row.getString(2));
                });
        jdbc.sql("SELECT key, id FROM project.project WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    projects.put(row.getString(1), row.getLong(2));
                });
        jdbc.sql("SELECT key, node_key, project_key FROM indicator.indicator WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    indicators.put(row.getString(1), new Place(row.getString(2), row.getString(3)));
                });
        jdbc.sql("SELECT key, node_key FROM plan.section WHERE plan_id = :plan")
                .param("plan", plan)
                .query(row -> {
                    sections.put(row.getString(1), row.getString(2));
                });
    }

    /** The rows by watching any of which one watches this row: itself, what it is below, and the plan. */
    Set<RowRef> of(RowRef row, String key) {
        Set<RowRef> cover = new HashSet<>(List.of(row, new RowRef(Topics.PLAN, plan)));
        switch (row.table()) {
            case Topics.NODE -> climb(key, cover);
            case Topics.SECTION -> climb(sections.get(key), cover);
            case Topics.PROJECT -> project(key, cover);
            case Topics.INDICATOR -> {
                Place place = indicators.getOrDefault(key, new Place(null, null));
                climb(place.node(), cover);
                project(place.project(), cover);
            }
            default -> {}
        }
        return cover;
    }

    private void project(@Nullable String key, Set<RowRef> cover) {
        Long id = key == null ? null : projects.get(key);
        if (key != null && id != null) {
            cover.add(new RowRef(Topics.PROJECT, id));
            listed.getOrDefault(key, Set.of()).forEach(node -> climb(node, cover));
        }
    }

    private void climb(@Nullable String node, Set<RowRef> cover) {
        String at = node;
        while (at != null) {
            Long id = nodes.get(at);
            if (id == null || !cover.add(new RowRef(Topics.NODE, id)) && !at.equals(node)) {
                return;
            }
            at = parents.get(at);
        }
    }

    /** The project that an indicator measures, or the project itself; null for anything else. */
    @Nullable
    String projectOf(RowRef row, String key) {
        return switch (row.table()) {
            case Topics.PROJECT -> key;
            case Topics.INDICATOR ->
                indicators.getOrDefault(key, new Place(null, null)).project();
            default -> null;
        };
    }
}
