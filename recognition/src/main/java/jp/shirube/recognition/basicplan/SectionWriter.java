package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs and list entries of the section that is being read, joined over broken lines. */
final class SectionWriter {

    /** A paragraph that ends without a full stop after this many characters was broken by the end of a page. */
    private static final int FULL_LINE = 30;

    private final Reading reading;
    private final List<String> items = new ArrayList<>();
    private @Nullable Consumer<Section> target;
    private @Nullable Line heading;
    private @Nullable Line first;
    private @Nullable Line last;
    private SectionKind kind = SectionKind.OTHER;
    private Mark.@Nullable Kind lastMark;
    private boolean gap;
    private boolean interrupted;

    SectionWriter(Reading reading) {
        this.reading = reading;
    }

    /**
     * Begins a section, closing the one before.
     *
     * @param line the heading; null for text that stands without one
     * @param into receives the section when it is complete, unless it stays empty
     */
    void open(@Nullable Line line, SectionKind as, Consumer<Section> into) {
        close();
        heading = line;
        kind = as;
        target = into;
        if (line != null) {
            reading.use(line, LineUse.HEADING);
        }
    }

    /** Whether text can be added. */
    boolean isOpen() {
        return target != null;
    }

    /** Whether a section of running text with a heading of its own is being read, into which a list entry would belong. */
    boolean isText() {
        return target != null && heading != null && kind != SectionKind.OTHER;
    }

    /** Whether any text was added. */
    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the last entry has a mark of this kind, so that the next with it belongs to the same list. */
    boolean listsBy(Mark.@Nullable Kind kind) {
        return kind != null && lastMark == kind;
    }

    /** Notes a blank line. */
    void gap() {
        gap = true;
    }

    /** Notes that a table stands between the heading and the text that follows. */
    void interrupt() {
        gap = true;
        interrupted = true;
        if (!items.isEmpty()) {
            Consumer<Section> into = target;
            Line line = heading;
            SectionKind as = kind;
            close();
            target = into;
            heading = line;
            kind = as;
            interrupted = true;
        }
    }

    /** Adds a line of running text or an entry of a list. */
    void add(Line line) {
        Mark mark = line.mark();
        boolean entry = mark != null && mark.kind() == Mark.Kind.BULLET;
        boolean marked = mark != null && mark.kind() != Mark.Kind.KANA && mark.kind() != Mark.Kind.ROMAN;
        String text = entry && mark != null ? mark.rest(line.text()) : line.text();
        if (!marked && continuesLast()) {
            int end = items.size() - 1;
            items.set(end, JapaneseText.join(items.get(end), text));
        } else if (!text.isEmpty()) {
            items.add(text);
        }
        lastMark = mark == null ? null : mark.kind();
        first = first == null ? line : first;
        last = line;
        gap = false;
        reading.use(line, LineUse.BODY);
    }

    /** Hands over what was read. */
    void close() {
        Line from = first;
        Line to = last;
        if (target != null && from != null && to != null && !items.isEmpty()) {
            Line begin = heading != null && !interrupted ? heading : from;
            String title = heading == null ? "" : HeadingWord.bare(heading);
            SourceRef source = SourceRef.ofLines(begin.number(), to.number(), begin.text());
            target.accept(new Section(title, kind, items, source));
        }
        target = null;
        heading = null;
        first = null;
        last = null;
        items.clear();
        lastMark = null;
        gap = false;
        interrupted = false;
    }

    private boolean continuesLast() {
        if (items.isEmpty()) {
            return false;
        }
        String before = items.get(items.size() - 1);
        boolean ended = "。！？」』）)".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !ended && (!gap || before.length() >= FULL_LINE);
    }
}
