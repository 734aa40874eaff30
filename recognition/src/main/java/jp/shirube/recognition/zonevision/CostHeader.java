package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;

/**
 * The header of a sheet's costs: the label with the unit, and the years, on one line or on two.
 *
 * @param label the row whose first cell is 事業費
 * @param years the row that prints the years; may be the same
 * @param columns of the years
 * @param slots indices of the cells that hold amounts, years and sums, left to right
 */
record CostHeader(Line label, Line years, YearColumns columns, List<Integer> slots) {

    CostHeader {
        slots = List.copyOf(slots);
    }

    static CostHeader of(Line label, Line years) {
        YearColumns columns = YearColumns.of(years, years == label ? 1 : 0);
        List<Integer> slots = new ArrayList<>();
        for (int i = columns.firstIndex(); i < years.cells().size(); i++) {
            if (columns.has(i) || isTotal(years.cell(i))) {
                slots.add(i);
            }
        }
        return new CostHeader(label, years, columns, slots);
    }

    /** Whether a cell heads the sums over the years. */
    static boolean isTotal(Cell cell) {
        return HeaderCell.termOf(cell) == Term.TOTAL;
    }

    /** Name of the table for a message. */
    String name() {
        return label.cell(0).text();
    }

    /** What the header prints at the place of a slot's amount. */
    Cell at(int slot) {
        return years.cell(slots.get(slot));
    }

    /** Filled cells of a row, from an index on, that stand in no column of amounts. */
    List<Cell> strays(Line line, int from) {
        List<Cell> strays = new ArrayList<>();
        for (int i = from; i < line.cells().size(); i++) {
            if (!slots.contains(i) && !line.cell(i).blank()) {
                strays.add(line.cell(i));
            }
        }
        return strays;
    }
}
