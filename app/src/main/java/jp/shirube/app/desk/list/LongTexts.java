package jp.shirube.app.desk.list;

import java.util.List;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import jp.shirube.formats.table.Xlsx;

/** Texts longer than a cell of a workbook: each says where it ends, and the table says how many there are. */
final class LongTexts {
    private final MessageBundle words = MessageBundle.of("export");
    private final String mark = words.format("export.cut.mark");
    private int cut;

    private LongTexts() {}

    /** The table as a workbook can hold it; the same where every text fits. */
    static DataTable fit(DataTable table) {
        return new LongTexts().fitted(table);
    }

    private DataTable fitted(DataTable table) {
        List<List<TableCell>> rows = table.rows().stream()
                .map(row -> row.stream().map(this::fitted).toList())
                .toList();
        DataTable fitting = new DataTable(table.title(), table.heads(), rows, table.notes());
        return cut == 0 ? table : fitting.with(words.format("export.cut", Integer.toString(cut)));
    }

    private TableCell fitted(TableCell cell) {
        if (cell.text().length() <= Xlsx.LONGEST_TEXT) {
            return cell;
        }
        cut++;
        return TableCell.of(cell.text().substring(0, end(cell.text())) + mark);
    }

    /** Before the mark, and not inside a character of two units. */
    private int end(String text) {
        int end = Xlsx.LONGEST_TEXT - mark.length();
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
