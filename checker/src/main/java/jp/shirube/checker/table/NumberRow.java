package jp.shirube.checker.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with at least two numbers.
 *
 * @param label the words before the numbers as a matching key; empty where none are printed
 * @param numbers by column; an element is null where the cell is no number
 */
public record NumberRow(Line line, String label, List<@Nullable Number> numbers) {

    public NumberRow {
        numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
    }

    /** The number in a column; null where none is. */
    public @Nullable Number at(int column) {
        return column < numbers.size() ? numbers.get(column) : null;
    }

    /** The number in a column counted from the right end, 0 for the last; null where none is. Rows of one table end together. */
    public @Nullable Number fromRight(int back) {
        return back < numbers.size() ? numbers.get(numbers.size() - 1 - back) : null;
    }

    /** Whether every number of the row has a sign of percent, or the label calls it a share. */
    public boolean share() {
        if (label.contains("率") || label.contains("割合") || label.contains("構成比")) {
            return true;
        }
        return numbers.stream().filter(number -> number != null).allMatch(Number::percent);
    }

    /** Whether the row is called a total（合計, 総人口 …）. */
    public boolean total() {
        return NumberTable.TOTALS.contains(label);
    }

    /** The place of the row. */
    public SourceRef place() {
        return SourceRef.ofLine(line.number(), line.text());
    }
}
