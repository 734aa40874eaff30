package jp.shirube.app.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits one field of a row（編集）, only where it still says what the person saw. Two persons in two fields of one row both win; in the same
 * field the second is told both texts.
 */
@Component
public class Edits {
    private final EditableItems items;
    private final StandingRows standing;
    private final Rows rows;
    private final Changes changes;
    private final Undo undo;

    Edits(EditableItems items, StandingRows standing, Rows rows, Changes changes, Undo undo) {
        this.undo = undo;
        this.items = items;
        this.standing = standing;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * Writes a field.
     *
     * @param field its name, as in {@link EditableField#name}
     * @param shown what the person saw
     * @throws NoSuchRow where no such row stands
     * @throws EditRefused where nobody edits the field, or it cannot say that
     * @throws ChangedMeanwhile where the field says something else by now
     */
    public void edit(RowRef row, String field, EnteredValue shown, EnteredValue entered, Author by) {
        EditableItem item = items.get(row.table());
        EditableField edited = items.get(row.table(), field);
        check(edited, entered);
        changes.by(by, () -> {
            ObjectNode json = standing.lock(item, row.id());
            EnteredValue now = FieldForm.read(edited, json);
            if (!FieldForm.same(edited, now, shown)) {
                throw new ChangedMeanwhile(shown.text(), now.text());
            }
            FieldForm.write(edited, json, entered);
            items.room(item).complete(item, json.get("plan").asLong(), json);
            rows.amend(item.table(), List.of(json));
            return row;
        });
    }

    /**
     * Writes many fields at once, each only where it still says what the person saw; all others stand in their own right.
     *
     * @throws NoSuchRow where one of the rows does not stand; nothing is written
     * @throws EditRefused where nobody edits one of the fields, or it cannot say that; nothing is written
     */
    public EditedFields editAll(List<FieldEdit> edits, Author by) {
        // All who write many rows lock them in one order, so that none waits for another in a circle.
        Map<RowRef, List<FieldEdit>> byRow =
                new TreeMap<>(Comparator.comparing(RowRef::table).thenComparing(RowRef::id));
        for (FieldEdit each : edits) {
            check(items.get(each.row().table(), each.field()), each.entered());
            byRow.computeIfAbsent(each.row(), row -> new ArrayList<>()).add(each);
        }
        return changes.by(by, () -> {
            List<EditedFields.Conflict> conflicts = new ArrayList<>();
            byRow.forEach((row, mine) -> conflicts.addAll(editRow(row, mine)));
            return new EditedFields(edits.size() - conflicts.size(), conflicts, undo.mark());
        });
    }

    private List<EditedFields.Conflict> editRow(RowRef row, List<FieldEdit> edits) {
        EditableItem item = items.get(row.table());
        ObjectNode json = standing.lock(item, row.id());
        List<EditedFields.Conflict> conflicts = new ArrayList<>();
        Map<EditableField, EnteredValue> written = new LinkedHashMap<>();
        for (FieldEdit each : edits) {
            EditableField field = items.get(row.table(), each.field());
            EnteredValue now = FieldForm.read(field, json);
            if (FieldForm.same(field, now, each.shown())) {
                written.put(field, each.entered());
            } else if (!FieldForm.same(field, now, each.entered())) {
                conflicts.add(new EditedFields.Conflict(each, now));
            }
        }
        if (!written.isEmpty()) {
            written.forEach((field, entered) -> FieldForm.write(field, json, entered));
            items.room(item).complete(item, json.get("plan").asLong(), json);
            rows.amend(item.table(), List.of(json));
        }
        return conflicts;
    }

    /** Throws {@link EditRefused} where a field cannot say that. */
    static void check(EditableField field, EnteredValue entered) {
        String text = entered.text();
        if (field.required() && text.isEmpty() && !field.kind().measured()) {
            throw new EditRefused("text");
        }
        boolean known = switch (field.kind()) {
            case CODE -> text.isEmpty() || field.codes().contains(text);
            case YEAR, AS_OF, COUNT -> text.isEmpty() || text.matches("[0-9]{1,4}");
            case FLAG -> text.equals("true") || text.equals("false");
            default -> true;
        };
        if (!known) {
            throw new EditRefused("code");
        }
    }
}
