package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.words.Flags;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of projects as printed, with the rows of blank name below it.
 *
 * @param node under which it is listed
 * @param overview null where none is printed
 * @param flags 新規, 再掲 … one by one
 * @param flagText as printed; null where nothing is printed
 * @param remarks the cell of flags where it says something else too; null otherwise
 * @param notes cells of columns that are not understood
 * @param details descriptions below, printed under a blank name; filled while the table is read
 * @param years contents and money by year
 */
record ProjectRow(
        Line line,
        NodeDraft node,
        ProjectName name,
        @Nullable String overview,
        @Nullable String effect,
        List<String> departments,
        List<String> flags,
        @Nullable String flagText,
        @Nullable String remarks,
        List<String> notes,
        List<String> details,
        YearCells years) {

    /** What two listings of one project have in common. */
    String key() {
        return JapaneseText.key(name.name());
    }

    /** The description without widths and spaces; empty where none is printed. */
    String overviewKey() {
        return overview == null ? "" : JapaneseText.key(overview);
    }

    /** Whether the row says that the project is listed elsewhere. */
    boolean relisted() {
        return flags.contains(Flags.RELISTED);
    }
}
