package jp.shirube.app.desk.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;

/** The cell that prints the contents of a year, told only where the columns leave no doubt. Only shown, never used to read. */
final class ContentsCell {
    private static final int NEAR = 40;

    private ContentsCell() {}

    /**
     * Empty where no cell of the place prints the first item, or where it cannot be told which of several is the one of the year.
     *
     * @param items contents of the year, in order
     */
    static Optional<CellPlace> find(List<DocumentLine> all, LineRange place, List<String> items, int year) {
        String wanted = items.isEmpty() ? "" : JapaneseText.key(items.get(0));
        for (int line = place.first(); !wanted.isEmpty() && line <= Math.min(place.last(), all.size()); line++) {
            List<Integer> same = indexes(cells(all, line), cell -> cell.contains(wanted));
            if (same.size() == 1) {
                return Optional.of(new CellPlace(line, same.get(0)));
            }
            if (!same.isEmpty()) {
                return ofYear(all, line, same, year);
            }
        }
        return Optional.empty();
    }

    /** Under the nearest header that prints the year: in its very column, else as the one of equally many. */
    private static Optional<CellPlace> ofYear(List<DocumentLine> all, int line, List<Integer> same, int year) {
        for (int above = line - 1; above >= Math.max(1, line - NEAR); above--) {
            List<String> heads = cells(all, above);
            List<Integer> here = indexes(heads, cell -> prints(cell, year));
            if (here.size() == 1) {
                int column = here.get(0);
                List<Integer> years =
                        indexes(heads, cell -> PrintedYear.findIn(cell).isPresent());
                if (same.contains(column)) {
                    return Optional.of(new CellPlace(line, column));
                }
                return years.size() == same.size()
                        ? Optional.of(new CellPlace(line, same.get(years.indexOf(column))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean prints(String cell, int year) {
        return PrintedYear.listIn(cell).stream().anyMatch(each -> each.year() == year);
    }

    private static List<String> cells(List<DocumentLine> all, int line) {
        return List.of(all.get(line - 1).text().split("\t", -1)).stream()
                .map(JapaneseText::key)
                .toList();
    }

    private static List<Integer> indexes(List<String> cells, Predicate<String> wanted) {
        List<Integer> indexes = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            if (wanted.test(cells.get(index))) {
                indexes.add(index);
            }
        }
        return indexes;
    }
}
