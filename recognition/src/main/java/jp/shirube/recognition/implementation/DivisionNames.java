package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Divisions;

/** The divisions that a document names. */
final class DivisionNames {

    private static final String SEPARATORS = "、，,・/／";

    private DivisionNames() {}

    /** Matching keys of the divisions that stand alone in a cell of some table, so that they can be told from names elsewhere. */
    static Set<String> in(Sheets sheets) {
        Set<String> names = new HashSet<>();
        sheets.tables().forEach(table -> collect(table, names));
        return names;
    }

    /** The divisions of a cell: several between commas, or one whose pieces the cell broke. */
    static List<String> split(List<String> tokens) {
        List<String> names = new ArrayList<>();
        String text = CellText.join(tokens);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                names.add(JapaneseText.strip(text.substring(start, i)));
                start = i + 1;
            }
        }
        for (String name : names) {
            if (!Divisions.isPossible(JapaneseText.key(name))) {
                return List.of(text);
            }
        }
        return names;
    }

    private static void collect(Table table, Set<String> names) {
        for (Column column : table.header().list(ColumnKind.DEPARTMENT)) {
            for (Line row : table.rows()) {
                Cell cell = row.cell(column.index());
                boolean alone =
                        !cell.blank() && cell.text().length() == cell.key().length();
                if (alone && Divisions.isClear(cell.key())) {
                    names.add(cell.key());
                }
            }
        }
    }
}
