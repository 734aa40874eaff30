package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives the nodes, projects and indicators of a document the keys of those that stand, since ids of two documents may shift. */
public final class StandingKeys {
    private static final String NODES = "nodes";
    private static final String PROJECTS = "projects";
    private static final String INDICATORS = "indicators";

    private StandingKeys() {}

    /**
     * Rewrites the ids of the reading.
     *
     * @param taken keys by list that were ever given, also to what is retired
     */
    public static void adopt(ObjectNode reading, ObjectNode standing, Map<String, Set<String>> taken) {
        Map<String, String> nodes =
                nodes(list(reading, NODES), list(standing, NODES)).keys(taken(taken, NODES));
        rename(reading, NODES, "id", nodes);
        rename(reading, NODES, "parent", nodes);
        rename(reading, INDICATORS, "node", nodes);
        rename(reading, "costTables", "node", nodes);
        list(reading, PROJECTS).forEach(project -> rename(project, "placements", "node", nodes));
        Map<String, String> projects =
                projects(list(reading, PROJECTS), list(standing, PROJECTS)).keys(taken(taken, PROJECTS));
        rename(reading, PROJECTS, "id", projects);
        rename(reading, INDICATORS, "project", projects);
        list(reading, "costTables").forEach(table -> renameRows(table, projects));
        rename(
                reading,
                INDICATORS,
                "id",
                indicators(list(reading, INDICATORS), list(standing, INDICATORS))
                        .keys(taken(taken, INDICATORS)));
    }

    private static Set<String> taken(Map<String, Set<String>> taken, String list) {
        return taken.getOrDefault(list, Set.of());
    }

    /** By the way from the root, then by level and title, by level and mark under the same parent, last by the only one left there. */
    private static Matching nodes(List<ObjectNode> read, List<ObjectNode> standing) {
        Function<ObjectNode, String> readPath = paths(read);
        Function<ObjectNode, String> standingPath = paths(standing);
        Matching matching = new Matching(read, standing)
                .by(readPath, standingPath)
                .by(node -> sign(node, "level", "title"), node -> sign(node, "level", "title"));
        Map<String, String> joined = matching.joined();
        return matching.by(
                        node -> marked(node, "mark")
                                + joined.getOrDefault(text(node, "parent"), "")
                                + sign(node, "level", "mark"),
                        node -> marked(node, "mark") + text(node, "parent") + sign(node, "level", "mark"))
                .by(
                        node -> joined.getOrDefault(text(node, "parent"), "?") + sign(node, "level"),
                        node -> text(node, "parent") + sign(node, "level"));
    }

    private static Matching projects(List<ObjectNode> read, List<ObjectNode> standing) {
        return new Matching(read, standing)
                .by(StandingKeys::named, StandingKeys::named)
                .by(project -> sign(project, "code", "name"), project -> sign(project, "code", "name"))
                .by(project -> sign(project, "name"), project -> sign(project, "name"))
                .by(project -> text(project, "code"), project -> text(project, "code"))
                .by(StandingKeys::firstNode, StandingKeys::firstNode);
    }

    private static Matching indicators(List<ObjectNode> read, List<ObjectNode> standing) {
        Function<ObjectNode, String> whole = each -> sign(each, "node", "project", "kind", "name", "breakdown");
        Function<ObjectNode, String> here = each -> sign(each, "node", "project", "kind", "breakdown");
        return new Matching(read, standing)
                .by(whole, whole)
                .by(numbered(read, whole), numbered(standing, whole))
                .by(here, here);
    }

    /** Rows that look alike, such as placeholders, are told apart by their order. */
    private static Function<ObjectNode, String> numbered(List<ObjectNode> items, Function<ObjectNode, String> sign) {
        Map<String, Integer> seen = new HashMap<>();
        Map<ObjectNode, String> signs = new IdentityHashMap<>();
        items.forEach(item -> signs.put(item, sign.apply(item) + "#" + seen.merge(sign.apply(item), 1, Integer::sum)));
        return item -> signs.getOrDefault(item, "");
    }

    private static Function<ObjectNode, String> paths(List<ObjectNode> nodes) {
        Map<String, String> paths = new HashMap<>();
        nodes.forEach(node -> paths.put(
                text(node, "id"),
                paths.getOrDefault(text(node, "parent"), "") + ">" + sign(node, "level", "mark", "title")));
        return node -> paths.getOrDefault(text(node, "id"), "");
    }

    private static String named(ObjectNode project) {
        return firstNode(project) + sign(project, "code", "name");
    }

    private static String firstNode(ObjectNode project) {
        JsonNode placements = project.get("placements");
        return placements == null || placements.isEmpty()
                ? ""
                : "@" + placements.get(0).get("node").asString();
    }

    /** Something that is never equal to a sign of a node without a mark. */
    private static String marked(ObjectNode node, String field) {
        return text(node, field).isEmpty() ? "!" + text(node, "id") + System.identityHashCode(node) : "";
    }

    private static String sign(ObjectNode item, String... fields) {
        StringBuilder sign = new StringBuilder();
        for (String field : fields) {
            sign.append('/').append(JapaneseText.key(text(item, field)));
        }
        return sign.toString();
    }

    private static String text(ObjectNode item, String field) {
        @Nullable JsonNode value = item.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static void renameRows(ObjectNode table, Map<String, String> projects) {
        rename(table, "rows", "project", projects);
        JsonNode total = table.get("total");
        if (total instanceof ObjectNode row) {
            rename(row, "project", projects);
        }
    }

    private static void rename(ObjectNode from, String list, String field, Map<String, String> names) {
        list(from, list).forEach(item -> rename(item, field, names));
    }

    private static void rename(ObjectNode item, String field, Map<String, String> names) {
        String name = names.get(text(item, field));
        if (name != null) {
            item.put(field, name);
        }
    }

    private static List<ObjectNode> list(ObjectNode from, String field) {
        List<ObjectNode> items = new ArrayList<>();
        from.withArray(field).forEach(item -> items.add((ObjectNode) item));
        return items;
    }
}
