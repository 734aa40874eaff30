package jp.shirube.app.desk.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** Counts of rows by what people call them; tables that are called alike are counted together. */
@Component
class CarriedWords {
    private final MessageBundle tables = MessageBundle.of("where");
    private final EditableItems items;
    private final FieldWords words;

    CarriedWords(EditableItems items, FieldWords words) {
        this.items = items;
        this.words = words;
    }

    /** Takes counts by table. */
    Map<String, Integer> counts(Map<String, Integer> byTable) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byTable.forEach((table, count) -> counts.merge(of(table), count, Integer::sum));
        return counts;
    }

    private String of(String table) {
        return items.find(table).map(words::item).orElseGet(() -> tables.format("where.table." + table));
    }
}
