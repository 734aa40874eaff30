package jp.shirube.app.desk.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shirube.app.desk.field.EnteredCost;

/**
 * The planned costs of a plan as a table to be filled in（事業費の入力）: projects by years.
 *
 * @param years fiscal years, in order
 */
public record CostGrid(EnteredCost cost, List<Integer> years, List<GridBand> bands) {
    public CostGrid {
        years = List.copyOf(years);
        bands = List.copyOf(bands);
    }

    List<GridLine> lines() {
        return bands.stream().flatMap(band -> band.lines().stream()).toList();
    }

    public List<GridCell> cells() {
        return lines().stream().flatMap(line -> line.cells().stream()).toList();
    }

    /** The same with every cell replaced. */
    CostGrid with(Function<GridCell, GridCell> cell) {
        List<GridBand> others = new ArrayList<>();
        for (GridBand band : bands) {
            others.add(band.with(band.lines().stream()
                    .map(line -> line.with(line.cells().stream().map(cell).toList()))
                    .toList()));
        }
        return new CostGrid(cost, years, others);
    }

    public GridSums sums() {
        return new GridSums(this);
    }

    /** Cells that cannot be read, each with its line. */
    public List<Flaw> problems() {
        return flaws(cell -> cell.problem() != null);
    }

    /** Cells that somebody changed meanwhile, each with its line. */
    public List<Flaw> conflicts() {
        return flaws(cell -> cell.seen() != null);
    }

    private List<Flaw> flaws(java.util.function.Predicate<GridCell> kind) {
        return lines().stream()
                .flatMap(line -> line.cells().stream().filter(kind).map(cell -> new Flaw(line, cell)))
                .toList();
    }

    /** A cell that needs a person, with its line. */
    record Flaw(GridLine line, GridCell cell) {}
}
