package jp.shirube.app.desk.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.HistoryEntry.Operation;
import jp.shirube.app.audit.RowChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says changes of rows as people say them: fields by their names, values as pages print them. */
@Component
class ChangeWords {
    private static final Set<String> SILENT = Set.of(
            "id",
            "plan_id",
            "key",
            "slug",
            "document_id",
            "project_key",
            "indicator_key",
            "placement_key",
            "schedule_row_key",
            "series_key",
            "body_key",
            "from_key",
            "to_key",
            "cost_table_key",
            "division_id",
            "organization_id",
            "retired_at",
            "unit",
            "amount_yen",
            "amounts_yen",
            "total_yen",
            "year",
            "party",
            "kind_of_cost",
            "stage",
            "ordinal",
            "funding",
            "item_id",
            "basis",
            "at",
            "grant_key");
    private static final Set<String> ORDER = Set.of("position", "listed_at");
    private static final Set<String> PLACE = Set.of("node_key", "parent_key");
    private static final List<String> MEASURED = List.of("baseline", "target", "value");

    private final ChangedFieldWords words;

    ChangeWords(ChangedFieldWords words) {
        this.words = words;
    }

    ChangedRow say(RowChange change, Things things) {
        Map<String, ChangedField> fields = new LinkedHashMap<>();
        boolean reordered = false;
        boolean moved = false;
        for (String column : columns(change)) {
            if (ORDER.contains(column)) {
                reordered = true;
                continue;
            }
            String field = field(change.row().table(), column);
            ChangedField said = words.say(change, field, things);
            if (!said.before().equals(said.after())) {
                fields.put(field, said);
                moved = moved || PLACE.contains(column) && !change.row().table().equals("plan.section");
            }
        }
        boolean changes = change.operation() == Operation.CHANGE;
        if (reordered && changes && fields.isEmpty()) {
            fields.put("position", words.reordered());
        }
        return new ChangedRow(
                change.row(),
                things.of(change),
                words.kind(change.item()),
                change.whole() && !ChangedFieldWords.tellsItself(change) ? null : words.part(change),
                done(change, moved || reordered && fields.containsKey("position")),
                new ArrayList<>(fields.values()));
    }

    /** What a row that is no more said last: its main field, so that it is told what went. */
    List<ChangedField> last(RowChange change, Things things, @Nullable String part) {
        for (String field :
                List.of("name", "title", "heading", "activity", "items", "amount", "label", "node_key", "baseline")) {
            if (change.before().has(field) && !SILENT.contains(field)) {
                ChangedField said = words.say(change, field, things);
                String name = part == null ? said.name() : part + " " + said.name();
                return List.of(new ChangedField(name, said.before(), ""));
            }
        }
        return List.of();
    }

    private static ChangedRow.Done done(RowChange change, boolean moved) {
        return switch (change.operation()) {
            case CREATE -> change.broughtBack() ? ChangedRow.Done.BROUGHT_BACK : ChangedRow.Done.ADDED;
            case RETIRE -> ChangedRow.Done.RETIRED;
            case CHANGE -> moved ? ChangedRow.Done.MOVED : ChangedRow.Done.CHANGED;
        };
    }

    /** Columns that differ and say something to people. */
    private static Set<String> columns(RowChange change) {
        Set<String> columns = new LinkedHashSet<>(change.after().propertyNames());
        columns.addAll(change.before().propertyNames());
        columns.removeIf(column -> column.startsWith("source_")
                || SILENT.contains(column)
                        && !(column.equals("year") && change.row().table().equals("plan.step"))
                || same(change.before(), change.after(), column));
        return columns;
    }

    private static boolean same(ObjectNode before, ObjectNode after, String column) {
        return node(before, column).equals(node(after, column));
    }

    private static String node(ObjectNode state, String column) {
        JsonNode value = state.get(column);
        return value == null || value.isNull() ? "" : value.toString();
    }

    /** Several columns are one field to people: a value, an amount, a period, an issuer. */
    private static String field(String table, String column) {
        for (String measured : MEASURED) {
            if (column.startsWith(measured + "_") || column.equals(measured)) {
                return measured;
            }
        }
        if ((table.equals("project.cost") || table.equals("budget.stage_amount")) && column.equals("state")) {
            return "amount";
        }
        if (table.equals("plan.plan") && column.startsWith("period_")) {
            return "period";
        }
        return table.equals("plan.plan") && column.startsWith("issuer_") ? "issuer_name" : column;
    }
}
