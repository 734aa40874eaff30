package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The row that names a project: 事業名 and the name, with a number before it (No.1 事業名) or beside it, and perhaps the division in charge.
 *
 * @param code number of the project as printed; null where none is
 * @param name empty where the label stands alone
 */
record NameRow(@Nullable String code, String name, List<String> departments) {

    /** Longer cells are no labels. */
    private static final int LONGEST_LABEL = 24;

    private static final int LONGEST_CODE = 12;

    NameRow {
        departments = List.copyOf(departments);
    }

    /** Reads a row of a sheet; null where it has no label 事業名, or where labels stand beside it: the header of another table. */
    static @Nullable NameRow of(Line line) {
        String code = null;
        Term label = null;
        boolean named = false;
        List<String> name = new ArrayList<>();
        List<String> departments = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cell(i);
            if (cell.blank()) {
                continue;
            }
            Term term = label == Term.PROJECT && name.isEmpty() ? heading(cell) : label(cell);
            int number = i == 0 ? numberEnd(cell.text()) : 0;
            if (number > 0) {
                code = JapaneseText.strip(cell.text().substring(0, number));
                label = Term.of(JapaneseText.key(cell.text().substring(number)));
                named |= label == Term.PROJECT;
            } else if (term != null && label == Term.PROJECT && name.isEmpty()) {
                return null;
            } else if (term == Term.PROJECT || term == Term.CODE || term == Term.DEPARTMENT) {
                label = term;
                named |= term == Term.PROJECT;
            } else if (term != null) {
                return null;
            } else if (label == Term.CODE) {
                code = cell.text();
                label = null;
            } else if (label == Term.DEPARTMENT) {
                departments.addAll(MemberList.split(cell.text()));
            } else {
                name.add(cell.text());
            }
        }
        return named ? new NameRow(code, JapaneseText.closeGaps(String.join(" ", name)), departments) : null;
    }

    /** The number of a project on a row of its own above the name, 事業番号 and Ⅰ-1; null where the row is another. */
    static @Nullable String codeAlone(Line line) {
        boolean two =
                line.tabular() && line.cells().size() == 2 && !line.cell(0).blank();
        return two && label(line.cell(0)) == Term.CODE && line.cell(1).text().length() <= LONGEST_CODE
                ? line.cell(1).text()
                : null;
    }

    /** Index behind a number such as No.1 or №12 at the beginning of a text; 0 where it begins otherwise. */
    static int numberEnd(String text) {
        if (text.isEmpty() || "№NＮ".indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        int i = text.startsWith("№") ? 1 : 0;
        String key = text.length() < 2 ? "" : JapaneseText.key(text.substring(0, 2));
        if (i == 0 && (key.equals("No") || key.equals("NO"))) {
            i = 2;
        }
        int begin = i;
        while (begin > 0
                && i < text.length()
                && (".．".indexOf(text.charAt(i)) >= 0 || JapaneseText.isSpace(text.charAt(i)))) {
            i++;
        }
        int digits = i;
        while (begin > 0 && i < text.length() && (Character.isDigit(text.charAt(i)) || isJoined(text, i, digits))) {
            i++;
        }
        return i > digits ? i : 0;
    }

    /** A stroke between the digits of a number such as 1-2. */
    private static boolean isJoined(String text, int i, int digits) {
        boolean inside = i > digits && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return inside && "-－‐".indexOf(text.charAt(i)) >= 0;
    }

    private static @Nullable Term label(Cell cell) {
        return cell.text().length() > LONGEST_LABEL ? null : HeaderCell.termOf(cell);
    }

    /** What stands right behind the label 事業名: the name, even where it is a word of the trade that is no column beside it. */
    private static @Nullable Term heading(Cell cell) {
        Term term = label(cell);
        return term == Term.ACTIVITY || term == Term.MUNICIPALITY || term == Term.PROJECT ? null : term;
    }
}
