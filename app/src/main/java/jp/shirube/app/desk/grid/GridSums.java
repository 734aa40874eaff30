package jp.shirube.app.desk.grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.desk.field.EnteredCost;
import org.jspecify.annotations.Nullable;

/**
 * Totals of the grid of costs as it is shown. Where a year has an amount of all bearers together, those of single bearers are parts of it and
 * are not added again. The browser goes on by the same rule (grid-totals.js).
 */
final class GridSums {
    private final EnteredCost cost;
    private final Map<String, BigDecimal> sums = new HashMap<>();

    GridSums(CostGrid grid) {
        this.cost = grid.cost();
        Set<String> whole = new HashSet<>();
        List<GridLine> lines = grid.lines();
        for (GridLine line : lines) {
            for (GridCell cell : line.cells()) {
                if (line.party() == null && (cell.standing() || !cost.blank(cell.text()))) {
                    whole.add(line.project().id() + ":" + cell.year());
                }
            }
        }
        for (GridLine line : lines) {
            for (GridCell cell : line.cells()) {
                boolean covered =
                        line.party() != null && whole.contains(line.project().id() + ":" + cell.year());
                cost.read(cell.text()).map(EnteredValue::number).ifPresent(number -> add(line, cell, number, covered));
            }
        }
    }

    private void add(GridLine line, GridCell cell, BigDecimal number, boolean covered) {
        sums.merge(line.id(), number, BigDecimal::add);
        if (covered) {
            return;
        }
        add("all", cell.year(), number);
        line.bands().forEach(band -> add(band.value(), cell.year(), number));
    }

    private void add(String band, int year, BigDecimal number) {
        sums.merge(band + ":" + year, number, BigDecimal::add);
        sums.merge(band + ":", number, BigDecimal::add);
    }

    /** A sum in words; — where no number goes into it. */
    public String of(String name) {
        @Nullable BigDecimal sum = sums.get(name);
        return sum == null
                ? cost.formats().state(jp.shirube.exchange.ValueState.UNDEFINED)
                : cost.write(EnteredValue.of(sum));
    }
}
