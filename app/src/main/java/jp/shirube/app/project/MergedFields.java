package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.project.MergeSheet.FieldChoice;
import jp.shirube.app.project.MergeSheet.Said;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of projects that become one. */
final class MergedFields {
    private static final String STATUS = "status";
    private static final String STATUS_TEXT = "statusText";
    private static final Set<String> TEXTS = Set.of("overview", "effect", "remarks");
    private static final Set<String> LISTS = Set.of("details", "partners", "notes");
    private static final List<String> ALL =
            List.of("name", "code", STATUS, "overview", "effect", "details", "partners", "remarks", "notes");

    private MergedFields() {}

    /** Fields that say different things. */
    static List<FieldChoice> choices(List<ObjectNode> projects) {
        List<FieldChoice> choices = new ArrayList<>();
        for (String field : ALL) {
            Map<String, ObjectNode> said = said(field, projects);
            if (said.size() > 1) {
                choices.add(new FieldChoice(
                        field,
                        TEXTS.contains(field) || LISTS.contains(field),
                        said.entrySet().stream()
                                .map(each -> new Said(ProjectTrees.id(each.getValue()), each.getKey()))
                                .toList()));
            }
        }
        return choices;
    }

    /** Each text once, by the first project that says it. */
    private static Map<String, ObjectNode> said(String field, List<ObjectNode> projects) {
        Map<String, ObjectNode> said = new LinkedHashMap<>();
        for (ObjectNode project : projects) {
            String text = text(field, project);
            if (!text.isBlank()) {
                said.putIfAbsent(text, project);
            }
        }
        return said;
    }

    private static String text(String field, ObjectNode project) {
        @Nullable
        JsonNode value =
                field.equals(STATUS) && project.has(STATUS_TEXT) ? project.get(STATUS_TEXT) : project.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"))
                : value.asString();
    }

    /**
     * Writes what was chosen into the row of the first project.
     *
     * @throws MergeRefused where nothing that can be meant was chosen of a field that says different things
     */
    static void write(ObjectNode into, List<ObjectNode> projects, Map<String, String> chosen) {
        for (String field : ALL) {
            Map<String, ObjectNode> said = said(field, projects);
            if (said.size() == 1) {
                take(field, into, said.values().iterator().next());
            } else if (said.size() > 1) {
                choose(field, into, said, chosen.getOrDefault(field, ""));
            }
        }
    }

    private static void choose(String field, ObjectNode into, Map<String, ObjectNode> said, String choice) {
        if (choice.equals(ProjectMerge.TOGETHER) && TEXTS.contains(field)) {
            into.put(field, String.join("\n", said.keySet()));
        } else if (choice.equals(ProjectMerge.TOGETHER) && LISTS.contains(field)) {
            Set<String> all = new LinkedHashSet<>();
            said.values().forEach(each -> each.get(field).forEach(item -> all.add(item.asString())));
            ArrayNode list = into.putArray(field);
            all.forEach(list::add);
        } else {
            take(
                    field,
                    into,
                    said.values().stream()
                            .filter(each -> ProjectTrees.id(each).value().equals(choice))
                            .findFirst()
                            .orElseThrow(() -> new MergeRefused("choice")));
        }
    }

    private static void take(String field, ObjectNode into, ObjectNode from) {
        if (into == from) {
            return;
        }
        copy(field, into, from);
        if (field.equals(STATUS)) {
            copy(STATUS_TEXT, into, from);
        }
    }

    private static void copy(String field, ObjectNode into, ObjectNode from) {
        if (from.has(field)) {
            into.set(field, from.get(field).deepCopy());
        } else {
            into.remove(field);
        }
    }
}
