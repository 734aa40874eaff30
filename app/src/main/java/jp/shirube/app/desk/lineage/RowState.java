package jp.shirube.app.desk.lineage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** A row as it stands, told from its history. Fields are columns; lists are JSON. */
public final class RowState {
    private final Map<String, String> fields = new HashMap<>();

    /** Takes the changes newest first. */
    public RowState(List<HistoryEntry> newestFirst) {
        for (int index = newestFirst.size() - 1; index >= 0; index--) {
            for (HistoryEntry.FieldChange change : newestFirst.get(index).fields()) {
                if (change.after() == null) {
                    fields.remove(change.field());
                } else {
                    fields.put(change.field(), change.after());
                }
            }
        }
    }

    /** Value of a column as text; null where the row has none. */
    @Nullable
    public String find(String field) {
        return fields.get(field);
    }

    @Nullable
    BigDecimal findNumber(String field) {
        String text = fields.get(field);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    Integer findInteger(String field) {
        String text = fields.get(field);
        return text == null ? null : Integer.valueOf(text);
    }
}
