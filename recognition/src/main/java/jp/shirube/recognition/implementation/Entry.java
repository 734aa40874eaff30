package jp.shirube.recognition.implementation;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import org.jspecify.annotations.Nullable;

/**
 * A node of the outline as printed at one place: in the outline table, in a heading, or in the first column of a sheet.
 *
 * @param level name of the level as the document has it
 * @param mark as printed; null where none is printed
 * @param ordinal number in the mark; 0 where it does not count
 */
record Entry(String level, @Nullable String mark, int ordinal, String title, Line line) {

    /** Reads a cell such as ① 地域間交流の充実. */
    static Entry ofCell(String level, String text, Line line) {
        Mark mark = Mark.of(text);
        boolean counts = mark != null && (mark.ordinal() > 0 || mark.kind() == Mark.Kind.COMPOUND);
        if (mark == null || !counts || mark.rest(text).isEmpty()) {
            return new Entry(level, null, 0, CellText.close(text), line);
        }
        return new Entry(level, mark.printed(), mark.ordinal(), CellText.close(mark.rest(text)), line);
    }

    static Entry of(LevelHeading heading) {
        return new Entry(heading.level(), heading.mark(), heading.ordinal(), heading.title(), heading.line());
    }

    String key() {
        return JapaneseText.key(title);
    }

    /** Whether the mark says the same number as that of a node. */
    boolean sameMark(NodeDraft node) {
        String other = node.mark();
        if (mark == null || other == null) {
            return false;
        }
        return ordinal > 0 ? node.ordinal() == ordinal : JapaneseText.key(mark).equals(JapaneseText.key(other));
    }

    /** The last part of an id: the number in the mark, else the mark itself, else the given position. */
    String idPart(int position) {
        if (ordinal > 0) {
            return Integer.toString(ordinal);
        }
        return mark == null ? "n" + position : JapaneseText.key(mark);
    }
}
