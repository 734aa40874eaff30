package jp.shirube.recognition.zonevision;

import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** Tells headings of the outline from other lines. */
final class Headings {

    private static final int LONGEST = 45;

    /** A line of running text that is broken is longer than this. */
    static final int SHORT = 20;

    private final TextDocument document;
    private final Contents contents;

    Headings(TextDocument document, Contents contents) {
        this.document = document;
        this.contents = contents;
    }

    /**
     * A heading.
     *
     * @param mark null where none is printed
     */
    record Heading(@Nullable Mark mark, String title) {}

    /** The heading on a line; null where it is none. */
    @Nullable
    Heading at(Line line) {
        if (line.tabular() || line.text().length() > LONGEST || line.text().indexOf('。') >= 0) {
            return null;
        }
        Mark mark = line.mark();
        if (mark == null) {
            boolean chapter = contents.namesUnmarked(line.key()) || ZoneWords.UNMARKED_CHAPTERS.contains(line.key());
            return chapter ? new Heading(null, line.text()) : null;
        }
        String title = mark.rest(line.text());
        if (!counts(mark) || title.isEmpty() || "、，,".indexOf(title.charAt(title.length() - 1)) >= 0) {
            return null;
        }
        boolean known = contents.names(JapaneseText.key(title));
        return known || mark.kind() == Mark.Kind.CHAPTER || (apart(line) && !MeetingDate.begins(line.text()))
                ? new Heading(mark, title)
                : null;
    }

    /** Whether what is above has ended: nothing, a table, a heading, a full sentence, or a line too short to be broken in the middle. */
    private boolean apart(Line line) {
        Line last = document.filledAbove(line);
        if (last == null || last.tabular() || document.parted(line)) {
            return true;
        }
        String above = last.text();
        Mark mark = last.mark();
        boolean heading = mark != null && counts(mark) && above.length() <= LONGEST;
        char end = above.charAt(above.length() - 1);
        boolean open = end == '、' || end == '，' || end == '・';
        return heading || "。】」)）".indexOf(end) >= 0 || (!open && above.length() <= SHORT);
    }

    private static boolean counts(Mark mark) {
        return mark.kind() != Mark.Kind.SYMBOL && mark.kind() != Mark.Kind.BULLET;
    }
}
