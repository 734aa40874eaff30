package jp.shirube.recognition.implementation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param index 0-based position in a line
 * @param kinds what it holds; several where they are stacked over the rows of one entry
 * @param year fiscal year; null unless it belongs to one
 * @param title header text as printed
 */
record Column(int index, List<ColumnKind> kinds, @Nullable Integer year, String title) {

    Column {
        kinds = List.copyOf(kinds);
    }

    boolean holds(ColumnKind kind) {
        return kinds.contains(kind);
    }

    /** Whether name, division and status of a project are stacked in it. */
    boolean stacked() {
        return kinds.size() > 1;
    }

    Column as(ColumnKind kind) {
        return new Column(index, List.of(kind), year, title);
    }
}
