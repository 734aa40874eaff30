package jp.shirube.recognition.zonevision;

import java.util.EnumMap;
import java.util.Map;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;

/** Which column of a header row holds what. */
final class HeaderTerms {

    /** Longer cells stand in no header. */
    private static final int LONGEST = 24;

    private HeaderTerms() {}

    /** The first column of each term; empty where a cell is too long for a header. */
    static Map<Term, Integer> of(Line line) {
        if (!line.tabular() || hasLongCell(line)) {
            return Map.of();
        }
        Map<Term, Integer> columns = new EnumMap<>(Term.class);
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cell(i);
            Term term = cell.blank() ? null : HeaderCell.termOf(cell);
            if (term != null) {
                columns.putIfAbsent(term, i);
            }
        }
        return columns;
    }

    private static boolean hasLongCell(Line line) {
        for (Cell cell : line.cells()) {
            if (cell.text().length() > LONGEST) {
                return true;
            }
        }
        return false;
    }
}
