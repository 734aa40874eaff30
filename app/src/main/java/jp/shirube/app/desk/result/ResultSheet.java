package jp.shirube.app.desk.result;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.sheet.Sheet;

/**
 * Results of the indicators of a plan as a table to be filled in（実績の入力）: indicators by fiscal years.
 *
 * @param years fiscal years, in order
 * @param lines that are shown
 * @param all how many lines the filter keeps
 */
record ResultSheet(ResultQuery query, List<Integer> years, List<ResultLine> lines, int all) {
    ResultSheet {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    List<ResultCell> cells() {
        return lines.stream().flatMap(line -> line.cells().stream()).toList();
    }

    /** The rows that hold its fields. */
    List<StandingRow> rows() {
        return cells().stream().map(ResultCell::row).filter(Objects::nonNull).toList();
    }

    /** The same with every cell replaced. */
    ResultSheet with(UnaryOperator<ResultCell> cell) {
        return withLines(line -> line.with(line.cells().stream().map(cell).toList()));
    }

    /** The same with every line replaced. */
    ResultSheet withLines(UnaryOperator<ResultLine> line) {
        return new ResultSheet(query, years, lines.stream().map(line).toList(), all);
    }

    /** Cells that cannot be taken, each with its line. */
    public List<Flaw> problems() {
        return flaws(cell -> cell.problem() != null);
    }

    /** Cells that somebody changed meanwhile, each with its line. */
    public List<Flaw> conflicts() {
        return flaws(cell -> cell.seen() != null);
    }

    /** Cells with a hint among those of some ids, each with its line. */
    List<Flaw> hints(List<String> ids) {
        return flaws(cell -> !cell.about().hint().isEmpty() && ids.contains(cell.id()));
    }

    /** Whether some cell may be entered. */
    public boolean open() {
        return lines.stream().anyMatch(ResultLine::open);
    }

    /** Number of lines before the page before; less than none where there is no such page. */
    public int before() {
        return query.first() == 0 ? -1 : Math.max(0, query.first() - Sheet.LINES);
    }

    /** Number of lines before the next page; less than none where there is no such page. */
    public int next() {
        return query.first() + Sheet.LINES < all ? query.first() + Sheet.LINES : -1;
    }

    private List<Flaw> flaws(Predicate<ResultCell> kind) {
        return lines.stream()
                .flatMap(line -> line.cells().stream().filter(kind).map(cell -> new Flaw(line, cell)))
                .toList();
    }

    /** A cell that needs a person, with its line. */
    record Flaw(ResultLine line, ResultCell cell) {}
}
