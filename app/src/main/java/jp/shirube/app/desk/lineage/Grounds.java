package jp.shirube.app.desk.lineage;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import org.jspecify.annotations.Nullable;

/**
 * What in the document gave a value its unit and its year: the nearest line at or above it that prints them. Only shown, never used to read.
 *
 * @param unit null where no such line is near
 * @param year null where no such line is near
 * @param cell the cell of the value itself; null where it cannot be told from its neighbours
 */
record Grounds(
        @Nullable Words unit,
        @Nullable Words year,
        @Nullable CellPlace cell) {
    private static final int NEAR = 40;
    private static final String AMOUNT = "▲?[0-9,.]+|[-\u30FC]";

    /** Words on a line. */
    record Words(String text, int line) {}

    static Grounds find(List<DocumentLine> all, @Nullable LineRange place, Spoken value) {
        if (place == null || all.isEmpty()) {
            return new Grounds(null, null, null);
        }
        Words unit = value.unitWord() == null ? null : above(all, place, value.unitWord());
        Words year = value.year() == null ? null : yearAbove(all, place, value.year());
        return new Grounds(unit, year, cell(all, place, value, year));
    }

    private static @Nullable Words above(List<DocumentLine> all, LineRange place, String word) {
        String key = JapaneseText.key(word);
        for (int line = Math.min(place.last(), all.size()); line >= Math.max(1, place.first() - NEAR); line--) {
            for (String cell : all.get(line - 1).text().split("\t", -1)) {
                if (JapaneseText.key(cell).contains(key)) {
                    return new Words(cell.strip(), line);
                }
            }
        }
        return null;
    }

    private static @Nullable Words yearAbove(List<DocumentLine> all, LineRange place, int year) {
        for (int line = Math.min(place.last(), all.size()); line >= Math.max(1, place.first() - NEAR); line--) {
            for (String cell : all.get(line - 1).text().split("\t", -1)) {
                if (prints(cell, year)) {
                    return new Words(cell.strip(), line);
                }
            }
        }
        return null;
    }

    private static boolean prints(String cell, int year) {
        return PrintedYear.listIn(JapaneseText.key(cell)).stream().anyMatch(each -> each.year() == year);
    }

    /** The only cell that prints the value; among equals, the one that stands in the column of the year, counted from the right. */
    private static @Nullable CellPlace cell(
            List<DocumentLine> all, LineRange place, Spoken value, @Nullable Words year) {
        String key = JapaneseText.key(value.text());
        List<CellPlace> same = new ArrayList<>();
        for (int line = place.first(); line <= Math.min(place.last(), all.size()); line++) {
            String[] cells = all.get(line - 1).text().split("\t", -1);
            for (int index = 0; index < cells.length; index++) {
                if (!key.isEmpty() && JapaneseText.key(cells[index]).equals(key)) {
                    same.add(new CellPlace(line, index));
                }
            }
        }
        if (same.size() < 2) {
            return same.isEmpty() ? null : same.get(0);
        }
        return year == null || value.year() == null ? null : inColumn(all, same, year, value.year());
    }

    /** Told only where the line has as many amounts as the header has years, or one more for the sum. */
    private static @Nullable CellPlace inColumn(List<DocumentLine> all, List<CellPlace> same, Words header, int year) {
        List<String> heads = years(all.get(header.line() - 1).text());
        int column = 0;
        while (column < heads.size() && !prints(heads.get(column), year)) {
            column++;
        }
        for (CellPlace place : same) {
            List<Integer> amounts = amounts(all.get(place.line() - 1).text());
            boolean full = amounts.size() == heads.size() || amounts.size() == heads.size() + 1;
            if (full && column < heads.size() && amounts.get(column) == place.index()) {
                return place;
            }
        }
        return null;
    }

    private static List<Integer> amounts(String line) {
        List<Integer> amounts = new ArrayList<>();
        String[] cells = line.split("\t", -1);
        for (int index = 0; index < cells.length; index++) {
            if (JapaneseText.key(cells[index]).matches(AMOUNT)) {
                amounts.add(index);
            }
        }
        return amounts;
    }

    private static List<String> years(String line) {
        List<String> heads = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            if (PrintedYear.findIn(JapaneseText.key(cell)).isPresent()) {
                heads.add(cell);
            }
        }
        return heads;
    }
}
