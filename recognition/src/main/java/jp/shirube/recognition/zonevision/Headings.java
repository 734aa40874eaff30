package jp.shirube.recognition.zonevision;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** Tells headings of the outline from other lines. */
final class Headings {

    private static final int LONGEST = 45;

    /** A line of running text that is broken is longer than this. */
    private static final int SHORT = 20;

    private final List<Line> lines;
    private final Contents contents;

    Headings(List<Line> lines, Contents contents) {
        this.lines = lines;
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
    Heading at(int index) {
        Line line = lines.get(index);
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
        return known || mark.kind() == Mark.Kind.CHAPTER || (apart(index) && !MeetingDate.begins(line.text()))
                ? new Heading(mark, title)
                : null;
    }

    /** Whether what is above has ended: nothing, a table, a heading, a full sentence, or a line too short to be broken in the middle. */
    private boolean apart(int index) {
        if (index == 0 || lines.get(index - 1).blank() || lines.get(index - 1).tabular()) {
            return true;
        }
        String above = lines.get(index - 1).text();
        Mark mark = Mark.of(above);
        boolean heading = mark != null && counts(mark) && above.length() <= LONGEST;
        char end = above.charAt(above.length() - 1);
        boolean open = end == '、' || end == '，' || end == '・';
        return heading || "。】」)）".indexOf(end) >= 0 || (!open && above.length() <= SHORT);
    }

    private static boolean counts(Mark mark) {
        return mark.kind() != Mark.Kind.SYMBOL && mark.kind() != Mark.Kind.BULLET;
    }
}
