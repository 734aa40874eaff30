package jp.shirube.recognition.zonevision;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** Tells headings of the outline from other lines. */
final class Headings {

    private static final int LONGEST = 45;

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
        Mark mark = Mark.of(line.text());
        if (mark == null) {
            boolean chapter = contents.namesUnmarked(line.key()) || ZoneWords.UNMARKED_CHAPTERS.contains(line.key());
            return chapter ? new Heading(null, line.text()) : null;
        }
        String title = mark.rest(line.text());
        if (!counts(mark) || title.isEmpty() || "、，,".indexOf(title.charAt(title.length() - 1)) >= 0) {
            return null;
        }
        boolean known = contents.names(JapaneseText.key(title));
        return known || (apart(index) && !MeetingDate.begins(line.text())) ? new Heading(mark, title) : null;
    }

    /** Whether a heading stands by itself: nothing, a heading or a table is right above it. */
    private boolean apart(int index) {
        if (index == 0 || lines.get(index - 1).blank() || lines.get(index - 1).tabular()) {
            return true;
        }
        Mark above = Mark.of(lines.get(index - 1).text());
        return above != null && counts(above) && lines.get(index - 1).text().length() <= LONGEST;
    }

    private static boolean counts(Mark mark) {
        return mark.kind() != Mark.Kind.SYMBOL && mark.kind() != Mark.Kind.BULLET;
    }
}
