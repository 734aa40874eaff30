package jp.shirube.app.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Projects with all their parts, as rows inside rows. */
@Component
class ProjectTrees {
    private final JdbcClient jdbc;
    private final Rows rows;

    ProjectTrees(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * Standing projects of one plan, in the order asked for.
     *
     * @throws NoSuchProject where one does not stand
     * @throws MergeRefused where they are of several plans
     */
    List<ObjectNode> list(List<ProjectId> projects) {
        List<ObjectNode> found = new ArrayList<>();
        for (ProjectId each : projects) {
            ObjectNode row = rows.findBySlug(ProjectTables.PROJECT, each.value());
            if (row == null) {
                throw new NoSuchProject();
            }
            found.add(row);
        }
        if (found.stream().map(ProjectTrees::plan).distinct().count() > 1) {
            throw new MergeRefused("plans");
        }
        return found.isEmpty() ? found : rows.nested(ProjectTables.PROJECTS, plan(found.get(0)), found);
    }

    /** The same, with every row kept from others until the end of the transaction. */
    List<ObjectNode> lock(List<ProjectId> projects) {
        List<ObjectNode> found = list(projects);
        if (found.isEmpty()) {
            return found;
        }
        long plan = plan(found.get(0));
        List<Long> numbers =
                found.stream().map(row -> row.get("row").asLong()).sorted().toList();
        hold("project.project", numbers);
        hold(ProjectTables.PROJECTS, plan, found.stream().map(ProjectTrees::key).toList());
        return list(projects);
    }

    private void hold(RowShape shape, long plan, Collection<String> owners) {
        for (RowShape part : shape.parts()) {
            String column = Objects.requireNonNull(part.table().ownerColumn());
            List<ObjectNode> standing = rows.list(part.table(), plan, column, owners);
            hold(
                    part.table().name(),
                    standing.stream().map(row -> row.get("row").asLong()).toList());
            hold(part, plan, standing.stream().map(ProjectTrees::key).toList());
        }
    }

    private void hold(String table, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT id FROM " + table + " WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .params(Map.of("ids", numbers))
                    .query(Long.class)
                    .list();
        }
    }

    /** Differs wherever anything of the projects differs. */
    static String stamp(List<ObjectNode> trees) {
        String text = trees.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static long plan(ObjectNode project) {
        return project.get("plan").asLong();
    }

    static String key(ObjectNode row) {
        return row.get("key").asString();
    }

    static ProjectId id(ObjectNode project) {
        return new ProjectId(project.get("slug").asString());
    }

    /** The parts of one kind in a tree. */
    static List<ObjectNode> parts(ObjectNode tree, String field) {
        List<ObjectNode> parts = new ArrayList<>();
        if (tree.has(field)) {
            tree.get(field).forEach(each -> parts.add((ObjectNode) each));
        }
        return parts;
    }
}
