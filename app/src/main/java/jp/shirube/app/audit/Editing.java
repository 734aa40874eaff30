package jp.shirube.app.audit;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What persons may edit in a room, and what else the room does when they do. Each room declares one bean; all run in {@link Changes}. */
public interface Editing {
    /** What may be edited. */
    List<EditableItem> items();

    /** What may be chosen in a field of the kind CHOICE, in a plan, in the order in which it is offered. */
    default List<Choice> choices(EditableItem item, EditableField field, long plan) {
        return List.of();
    }

    /** Fills in what follows from what was entered, before the row is written; a row without {@code row} is new. */
    default void complete(EditableItem item, long plan, ObjectNode row) {}

    /** Adds what comes with a new row, after it was written below another. */
    default void accompany(EditableItem item, long plan, ObjectNode created, ObjectNode owner) {}

    /** Further rows that would stand nowhere, were the given ones retired. */
    default List<RowRef> leftBehind(long plan, Set<RowRef> going) {
        return List.of();
    }
}
