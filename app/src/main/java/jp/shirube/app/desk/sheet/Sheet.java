package jp.shirube.app.desk.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.shirube.app.audit.StandingRow;

/**
 * A list as a table to be edited（表で直す）.
 *
 * @param lines that are shown
 * @param first number of lines before them
 * @param all how many lines the list has
 */
public record Sheet(List<SheetColumn> columns, List<SheetLine> lines, int first, int all) {
    /** Lines of one page: more than a browser without script sends back whole would be refused as too large. */
    public static final int LINES = 100;

    public Sheet {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    List<SheetCell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream()).toList();
    }

    /** The rows that hold its fields. */
    List<StandingRow> rows() {
        return cells().stream().map(SheetCell::row).filter(Objects::nonNull).toList();
    }

    /** The same with every cell replaced. */
    Sheet with(UnaryOperator<SheetCell> cell) {
        return new Sheet(
                columns,
                lines.stream()
                        .map(line -> line.with(line.cells().stream().map(cell).toList()))
                        .toList(),
                first,
                all);
    }

    /** Cells that cannot be taken, each with its line. */
    public List<Flaw> problems() {
        return flaws(cell -> cell.problem() != null);
    }

    /** Cells that somebody changed meanwhile, each with its line. */
    public List<Flaw> conflicts() {
        return flaws(cell -> cell.seen() != null);
    }

    /** Whether some cell may be edited. */
    public boolean open() {
        return cells().stream().anyMatch(SheetCell::open);
    }

    /** Number of lines before the page before; less than none where there is no such page. */
    public int before() {
        return first == 0 ? -1 : Math.max(0, first - LINES);
    }

    /** Number of lines before the next page; less than none where there is no such page. */
    public int next() {
        return first + LINES < all ? first + LINES : -1;
    }

    private List<Flaw> flaws(Predicate<SheetCell> kind) {
        return lines.stream()
                .flatMap(line -> line.cells().stream().filter(kind).map(cell -> new Flaw(line, cell)))
                .toList();
    }

    /** A cell that needs a person, with its line. */
    record Flaw(SheetLine line, SheetCell cell) {}
}
