package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** Reads the headings that stand on a line: mostly one, but a list of programmes may stand on one line. */
final class HeadingReader {

    private static final Set<Mark.Kind> ALWAYS =
            EnumSet.of(Mark.Kind.BRACKETED, Mark.Kind.CIRCLED, Mark.Kind.NUMBER, Mark.Kind.COMPOUND);

    private final Mark.@Nullable Kind pillars;

    /**
     * A reader for one document.
     *
     * @param pillars mark of the top level where the document prints no level names; null where it prints them
     */
    HeadingReader(Mark.@Nullable Kind pillars) {
        this.pillars = pillars;
    }

    /** A reader for a document: chapters are its top level only where no level is named and there are several. */
    static HeadingReader of(List<Line> lines) {
        int named = 0;
        int chapters = 0;
        int romans = 0;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            Heading heading = LevelWord.heading(line, withoutBullet(line));
            named += heading != null && heading.titled() ? 1 : 0;
            Mark mark = line.mark();
            chapters += mark != null && mark.kind() == Mark.Kind.CHAPTER ? 1 : 0;
            romans += mark != null && mark.kind() == Mark.Kind.ROMAN ? 1 : 0;
        }
        if (named > 0) {
            return new HeadingReader(null);
        }
        return new HeadingReader(chapters > 1 ? Mark.Kind.CHAPTER : romans > 1 ? Mark.Kind.ROMAN : null);
    }

    /** Whether a heading is of the top level by its mark. */
    boolean isPillar(Heading heading) {
        return heading.kind() != null && heading.kind() == pillars;
    }

    /** The headings on a line, in order; empty where there are none. */
    List<Heading> listIn(Line line) {
        String text = withoutBullet(line);
        Mark mark = text.equals(line.text()) ? line.mark() : Mark.of(text);
        Heading named = LevelWord.heading(line, withoutSymbol(text, mark));
        if (named != null) {
            return named.title().isEmpty() || named.titled() ? List.of(named) : List.of();
        }
        if (mark == null || !(ALWAYS.contains(mark.kind()) || mark.kind() == pillars)) {
            return List.of();
        }
        List<Heading> headings = split(line, text, mark);
        for (Heading heading : headings) {
            if (!heading.titled()) {
                return List.of();
            }
        }
        return headings;
    }

    private static List<Heading> split(Line line, String text, Mark first) {
        List<Heading> headings = new ArrayList<>();
        Mark mark = first;
        int start = first.end();
        boolean lists = first.kind() == Mark.Kind.CIRCLED || first.kind() == Mark.Kind.BRACKETED;
        for (int i = start + 1; lists && i < text.length(); i++) {
            if (!JapaneseText.isSpace(text.charAt(i - 1)) || JapaneseText.isSpace(text.charAt(i))) {
                continue;
            }
            Mark next = opens(text.charAt(i)) ? Mark.of(text.substring(i)) : null;
            if (next != null && next.kind() == first.kind() && next.ordinal() == mark.ordinal() + 1) {
                headings.add(heading(line, mark, text.substring(start, i)));
                mark = next;
                start = i + next.end();
            }
        }
        headings.add(heading(line, mark, text.substring(start)));
        return headings;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '（' || (c >= '\u2460' && c <= '\u27FF');
    }

    private static Heading heading(Line line, Mark mark, String title) {
        String number = mark.ordinal() > 0 ? Integer.toString(mark.ordinal()) : JapaneseText.key(mark.printed());
        // In a row of a list, the cells behind the first are no part of the title.
        int tab = JapaneseText.strip(title).indexOf('\t');
        String first = tab < 0 ? title : JapaneseText.strip(title).substring(0, tab);
        return new Heading(null, mark.kind(), number, mark.printed(), JapaneseText.strip(first), line);
    }

    private static String withoutBullet(Line line) {
        Mark mark = line.mark();
        return mark != null && mark.kind() == Mark.Kind.BULLET ? mark.rest(line.text()) : line.text();
    }

    private static String withoutSymbol(String text, @Nullable Mark mark) {
        return mark != null && mark.kind() == Mark.Kind.SYMBOL ? mark.rest(text) : text;
    }
}
