package jp.shirube.app.project;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What nodes list, for a page that shows them side by side; one statement for many nodes. */
@Component
class NodeProjects {
    private static final String SQL = "SELECT l.node_key, l.flags, l.relisted, e.slug, e.key, e.code, e.name, e.status,"
            + " e.status_text, ARRAY(SELECT d.name FROM project.department d WHERE d.plan_id = e.plan_id"
            + " AND d.project_key = e.key AND d.retired_at IS NULL ORDER BY d.position, d.id) AS departments"
            + " FROM project.placement l JOIN project.project e ON e.plan_id = l.plan_id AND e.key = l.project_key"
            + " WHERE l.plan_id = :plan AND l.node_key = ANY (:nodes::text[]) AND l.retired_at IS NULL"
            + " AND e.retired_at IS NULL ORDER BY l.listed_at, l.position, l.id";

    private final JdbcClient jdbc;

    NodeProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of listing; a node that lists none is left out. Listed twice at one node, a project stands once with the flags of both. */
    Map<NodeId, List<ProjectOfNode>> of(long plan, List<OutlineNode> nodes) {
        Map<String, Map<String, ProjectOfNode>> listed = new HashMap<>();
        jdbc.sql(SQL)
                .param("plan", plan)
                .param("nodes", nodes.stream().map(OutlineNode::key).toArray(String[]::new))
                .query((ResultSet row) -> {
                    ProjectOfNode project = project(row);
                    listed.computeIfAbsent(row.getString("node_key"), node -> new LinkedHashMap<>())
                            .merge(project.key(), project, NodeProjects::both);
                });
        Map<NodeId, List<ProjectOfNode>> byNode = new HashMap<>();
        for (OutlineNode node : nodes) {
            if (listed.containsKey(node.key())) {
                byNode.put(node.id(), List.copyOf(listed.get(node.key()).values()));
            }
        }
        return byNode;
    }

    private static ProjectOfNode both(ProjectOfNode first, ProjectOfNode second) {
        Set<String> flags = new LinkedHashSet<>(first.flags());
        flags.addAll(second.flags());
        return new ProjectOfNode(
                first.id(),
                first.key(),
                first.code(),
                first.name(),
                first.status(),
                first.statusText(),
                first.departments(),
                new ArrayList<>(flags),
                first.relisted() && second.relisted());
    }

    private static ProjectOfNode project(ResultSet row) throws SQLException {
        return new ProjectOfNode(
                new ProjectId(row.getString("slug")),
                row.getString("key"),
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(row.getString("status"))
                        .flatMap(status -> Coded.find(ProjectStatus.class, status))
                        .orElse(null),
                row.getString("status_text"),
                texts(row.getArray("departments")),
                new ArrayList<>(new LinkedHashSet<>(texts(row.getArray("flags")))),
                row.getBoolean("relisted"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
