package jp.shirube.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A row of a budget table.
 *
 * @param project id of the project; null where no project has this label
 * @param amounts one per year of the table, in its unit; an element is null where the cell is no number
 * @param total the printed sum; null where none is printed
 */
public record CostRow(
        String label,
        @Nullable String project,
        List<@Nullable BigDecimal> amounts,
        @Nullable BigDecimal total,
        SourceRef source)
        implements Sourced {

    public CostRow {
        amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
    }
}
