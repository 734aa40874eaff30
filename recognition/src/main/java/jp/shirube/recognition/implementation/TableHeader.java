package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.formats.text.Line;

/**
 * The header of a table.
 *
 * @param columns left to right
 * @param keys matching keys of its lines, by which its repetition after a page break is known
 * @param money unit words printed in it; empty where none are
 */
record TableHeader(List<Column> columns, List<String> keys, Line first, Line last, String money) {

    TableHeader {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    boolean has(ColumnKind kind) {
        return find(kind).isPresent();
    }

    List<Column> list(ColumnKind kind) {
        List<Column> found = new ArrayList<>();
        for (Column column : columns) {
            if (column.holds(kind)) {
                found.add(column);
            }
        }
        return found;
    }

    Optional<Column> find(ColumnKind kind) {
        for (Column column : columns) {
            if (column.holds(kind)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Columns of levels or initiatives, and nothing about projects. */
    boolean isOutline() {
        return !has(ColumnKind.PROJECT)
                && columns.stream().noneMatch(column -> column.year() != null)
                && list(ColumnKind.GROUP).size() > 1;
    }

    /** Names and money, and nothing else about projects. */
    boolean isBudget() {
        return has(ColumnKind.COST_YEAR)
                && !has(ColumnKind.CONTENT_YEAR)
                && !has(ColumnKind.DEPARTMENT)
                && !has(ColumnKind.STATUS)
                && !has(ColumnKind.OVERVIEW)
                && list(ColumnKind.GROUP).size() < 2;
    }

    /** Number of columns. */
    int width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).index() + 1;
    }

    TableHeader with(List<Column> others) {
        return new TableHeader(others, keys, first, last, money);
    }
}
