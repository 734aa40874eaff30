package jp.shirube.recognition.value;

import java.util.List;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an indicator table as understood.
 *
 * @param cumulativeYears 5 where （5か年合計） is printed; null otherwise
 * @param breakdown 男 or 女 where it is printed before the number; null otherwise
 * @param footnotes marks such as ※1, in order
 * @param notes what else stood in brackets, such as 全道平均との差
 */
public record ValueCell(
        Value value,
        @Nullable Integer cumulativeYears,
        @Nullable String breakdown,
        List<String> footnotes,
        List<String> notes) {

    public ValueCell {
        footnotes = List.copyOf(footnotes);
        notes = List.copyOf(notes);
    }

    /** Whether a cell says by a dash that there is no value, footnote marks and brackets aside. */
    public static boolean isDash(Cell cell) {
        boolean may = !cell.blank() && (Dash.begins(cell.key()) || cell.text().charAt(0) == '※');
        return may && of(cell, null).value().state() == ValueState.UNDEFINED;
    }

    /**
     * Reads a cell.
     *
     * @param header the time that the column's header prints; used where the cell prints none; null where neither does
     */
    public static ValueCell of(Cell cell, @Nullable AsOf header) {
        return new ValueCellReader(cell.text(), header).read();
    }
}
