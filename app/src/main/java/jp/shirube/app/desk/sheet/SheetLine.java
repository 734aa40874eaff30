package jp.shirube.app.desk.sheet;

import java.util.List;
import jp.shirube.app.audit.StandingRow;

/**
 * A line of a sheet: a project or an indicator.
 *
 * @param number of the line, from 1
 * @param path of its page
 * @param title of it
 * @param place what it belongs to, for people; empty for none
 */
record SheetLine(int number, StandingRow row, String path, String title, String place, List<SheetCell> cells) {
    SheetLine {
        cells = List.copyOf(cells);
    }

    SheetLine with(List<SheetCell> others) {
        return new SheetLine(number, row, path, title, place, others);
    }
}
