package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A budget table as printed, so that its sums can be checked.
 *
 * @param node id of the node; null where it belongs to the plan as a whole
 * @param years fiscal years of the columns
 * @param total the printed sum row; null where none is printed
 * @param noBudgetNote what is printed in place of rows; null where none
 */
public record CostTable(
        @Nullable String node,
        MoneyUnit unit,
        List<Integer> years,
        List<CostRow> rows,
        @Nullable CostRow total,
        @Nullable String noBudgetNote,
        SourceRef source)
        implements Sourced {

    public CostTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }
}
