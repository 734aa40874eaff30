package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.shirube.app.intake.difference.PlanRows;
import tools.jackson.databind.node.ObjectNode;

/** Rows that stand and are to be written anew, each once. */
final class Amended {
    private final Map<String, Map<String, ObjectNode>> byItem = new LinkedHashMap<>();

    void add(String item, ObjectNode row) {
        byItem.computeIfAbsent(item, word -> new LinkedHashMap<>()).put(PlanRows.key(row), row);
    }

    void forEach(BiConsumer<String, List<ObjectNode>> write) {
        byItem.forEach((item, rows) -> write.accept(item, new ArrayList<>(rows.values())));
    }
}
