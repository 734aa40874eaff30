package jp.shirube.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the rows that persons edit, with what stands above and below them. */
@Component
public class StandingRows {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final EditableItems items;

    StandingRows(JdbcClient jdbc, Rows rows, EditableItems items) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.items = items;
    }

    /**
     * A row.
     *
     * @throws EditRefused where nobody edits such rows
     * @throws NoSuchRow where it does not stand
     */
    public StandingRow get(RowRef row) {
        EditableItem item = items.get(row.table());
        return of(item, json(item, row.id()));
    }

    /** All rows of an item in a plan, in order; one statement. */
    public List<StandingRow> list(EditableItem item, long plan) {
        return rows.list(item.table(), plan).stream()
                .map(json -> of(item, json.put("plan", plan)))
                .toList();
    }

    /** All rows of an item that are parts of others, by the key of what they are a part of; one statement. */
    public Map<String, List<StandingRow>> listByOwner(EditableItem item, long plan) {
        return rows.list(item.table(), plan).stream()
                .collect(Collectors.groupingBy(
                        json -> json.get("owner").asString(),
                        Collectors.mapping(json -> of(item, json.put("plan", plan)), Collectors.toList())));
    }

    /** Its parts of all kinds, in order. */
    public List<StandingRow> parts(StandingRow row) {
        List<StandingRow> parts = new ArrayList<>();
        for (EditableItem item : items.below(row.row().table())) {
            if (item.isPartOf(row.row().table())) {
                below(row, item).forEach(parts::add);
            }
        }
        return parts;
    }

    /** The rows of an item that hang on a row, in order. */
    public List<StandingRow> below(StandingRow above, EditableItem item) {
        return item.hangsOn().stream()
                .filter(each -> each.table().equals(above.row().table()) && each.column() != null)
                .flatMap(each ->
                        rows
                                .list(item.table(), above.plan(), String.valueOf(each.column()), List.of(above.key()))
                                .stream())
                .map(json -> of(item, json.put("plan", above.plan())))
                .toList();
    }

    /** The row that a row hangs on, of those that it names itself; empty where it stands alone or what it names does not stand. */
    public Optional<StandingRow> owner(StandingRow row) {
        ObjectNode json = json(row.item(), row.row().id());
        for (Attachment each : row.item().hangsOn()) {
            JsonNode key = each.field() == null ? null : json.get(each.field());
            Optional<EditableItem> item = items.find(each.table());
            if (key != null && item.isPresent()) {
                return rows.list(item.get().table(), row.plan(), "key", List.of(key.asString())).stream()
                        .map(above -> of(item.get(), above.put("plan", row.plan())))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The row as JSON, with the number of its plan. */
    ObjectNode json(EditableItem item, long row) {
        ObjectNode json = rows.find(item.table(), row).orElseThrow(NoSuchRow::new);
        return json.put(
                "plan",
                jdbc.sql("SELECT plan_id FROM " + item.table().name() + " WHERE id = :id")
                        .param("id", row)
                        .query(Long.class)
                        .single());
    }

    /** The same, kept from others until the end of the transaction. */
    ObjectNode lock(EditableItem item, long row) {
        jdbc.sql("SELECT id FROM " + item.table().name() + " WHERE id = :id FOR UPDATE")
                .param("id", row)
                .query(Long.class)
                .list();
        return json(item, row);
    }

    private static StandingRow of(EditableItem item, ObjectNode json) {
        Map<String, EnteredValue> values = new LinkedHashMap<>();
        item.all().forEach(field -> values.put(field.name(), FieldForm.read(field, json)));
        JsonNode document = json.get("document");
        return new StandingRow(
                new RowRef(item.table().name(), json.get("row").asLong()),
                item,
                json.get("plan").asLong(),
                json.get("key").asString(),
                text(json.get("slug")),
                document == null ? null : Long.valueOf(document.asLong()),
                values);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.asString();
    }
}
