package jp.shirube.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of thing that persons create, edit and retire（編集できるもの）.
 *
 * @param keyFields what tells rows of one owner apart, as in its {@link RowShape}; empty for those with an id of their own
 * @param given fields that are said once, when it comes to be, such as the year of an amount
 * @param fields that may be edited at any time
 * @param hangsOn what it may hang on; the first is the one that it is shown with
 * @param fixed fields that a new one has whatever a person enters, by name
 */
public record EditableItem(
        String item,
        RowTable table,
        List<String> keyFields,
        List<EditableField> given,
        List<EditableField> fields,
        List<Attachment> hangsOn,
        Map<String, Object> fixed) {
    public EditableItem {
        keyFields = List.copyOf(keyFields);
        given = List.copyOf(given);
        fields = List.copyOf(fields);
        hangsOn = List.copyOf(hangsOn);
        fixed = Map.copyOf(fixed);
    }

    /** An item as yet without fields. */
    public static EditableItem of(String item, RowTable table, String... keyFields) {
        return new EditableItem(item, table, List.of(keyFields), List.of(), List.of(), List.of(), Map.of());
    }

    /** The same item with these fields to edit. */
    public EditableItem with(EditableField... more) {
        return new EditableItem(item, table, keyFields, given, List.of(more), hangsOn, fixed);
    }

    /** The same item with these fields said once. */
    public EditableItem giving(EditableField... once) {
        return new EditableItem(item, table, keyFields, List.of(once), fields, hangsOn, fixed);
    }

    /** The same item, a part of the rows of a table that its owner column names. */
    public EditableItem partOf(RowTable owner) {
        return hanging(new Attachment(owner.name(), table.ownerColumn(), "owner"));
    }

    /** The same item, hanging also on what is named here. */
    public EditableItem hanging(Attachment... more) {
        List<Attachment> all = new ArrayList<>(hangsOn);
        all.addAll(List.of(more));
        return new EditableItem(item, table, keyFields, given, fields, all, fixed);
    }

    /** The same item; a new one has the field so. */
    public EditableItem fixing(String field, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(fixed);
        all.put(field, value);
        return new EditableItem(item, table, keyFields, given, fields, hangsOn, all);
    }

    /** A field to edit, by its name in addresses. */
    public Optional<EditableField> find(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Everything that a person says of a new one, in order. */
    public List<EditableField> all() {
        return Stream.concat(given.stream(), fields.stream()).toList();
    }

    /** How a new one hangs on a row of a table; empty where none can be created there. A part is created where its owner is. */
    public Optional<Attachment> under(String owner) {
        return hangsOn.stream()
                .filter(each -> each.table().equals(owner))
                .filter(each -> table.ownerColumn() == null || "owner".equals(each.field()))
                .findFirst();
    }

    /** Whether it is shown as a part of the rows of a table. */
    public boolean isPartOf(String owner) {
        return table.ownerColumn() != null && hangsOn.get(0).table().equals(owner);
    }
}
