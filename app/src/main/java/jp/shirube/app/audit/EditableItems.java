package jp.shirube.app.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue of what persons may edit, over all rooms. What is not in it is edited nowhere. */
@Component
public class EditableItems {
    private final Map<String, EditableItem> byTable = new LinkedHashMap<>();
    private final Map<String, Editing> rooms = new LinkedHashMap<>();

    EditableItems(List<Editing> editings) {
        for (Editing room : editings) {
            for (EditableItem item : room.items()) {
                byTable.put(item.table().name(), item);
                rooms.put(item.table().name(), room);
            }
        }
    }

    /** All of them, room by room. */
    public List<EditableItem> list() {
        return List.copyOf(byTable.values());
    }

    /** The item whose rows a table holds; empty where nobody edits them. */
    public Optional<EditableItem> find(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    /**
     * The item whose rows a table holds.
     *
     * @throws EditRefused where nobody edits them
     */
    public EditableItem get(String table) {
        return find(table).orElseThrow(() -> new EditRefused("field"));
    }

    /**
     * A field by the table and its name.
     *
     * @throws EditRefused where nobody edits it
     */
    public EditableField get(String table, String field) {
        return get(table).find(field).orElseThrow(() -> new EditRefused("field"));
    }

    /** Items that may hang on the rows of a table. */
    public List<EditableItem> below(String table) {
        return list().stream()
                .filter(item ->
                        item.hangsOn().stream().anyMatch(each -> each.table().equals(table)))
                .toList();
    }

    /** What may be chosen in a field of the kind CHOICE, in a plan. */
    public List<Choice> choices(EditableItem item, EditableField field, long plan) {
        return room(item).choices(item, field, plan);
    }

    Editing room(EditableItem item) {
        Editing room = rooms.get(item.table().name());
        if (room == null) {
            throw new IllegalArgumentException(item.item() + " is in no catalogue");
        }
        return room;
    }

    Iterable<Editing> rooms() {
        return List.copyOf(new LinkedHashSet<>(rooms.values()));
    }
}
