package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Gathers running text into the sections of the current node: paragraphs joined over broken lines, bullets one by one. */
final class Passages {

    private final Reading reading;
    private final List<String> items = new ArrayList<>();
    private @Nullable NodeDraft node;
    private @Nullable String heading;
    private @Nullable Line headingLine;
    private @Nullable Line first;
    private @Nullable Line last;

    Passages(Reading reading) {
        this.reading = reading;
    }

    /** Goes on under another node. */
    void under(NodeDraft other) {
        flush();
        node = other;
        heading = null;
        headingLine = null;
    }

    /** Begins a titled section of the current node. */
    void begin(String title, Line line) {
        flush();
        heading = title;
        headingLine = line;
        reading.source(line);
    }

    /** Adds a line of text: to the paragraph right above it, or as a new item. */
    void add(Line line) {
        boolean bullet = Bullet.isBefore(line.text());
        String text = Bullet.drop(line.text());
        Line above = last;
        boolean joins = above != null
                && above.position() == line.position() - 1
                && !bullet
                && !items.isEmpty()
                && !ends(above)
                && !text.startsWith("※")
                && !text.startsWith("【");
        if (joins) {
            items.add(JapaneseText.join(items.remove(items.size() - 1), text));
        } else if (!text.isEmpty()) {
            items.add(text);
        }
        first = first == null ? line : first;
        last = line;
        reading.source(line);
    }

    /** Adds an entry of the current section that a table row holds. */
    void addItem(String item, Line line) {
        items.add(item);
        first = first == null ? line : first;
        last = line;
        reading.source(line);
    }

    /** Where no blank lines part paragraphs: whether a line ends one, since it ends like a sentence or is too short to be broken there. */
    private boolean ends(Line line) {
        if (reading.document().spacing().parting()) {
            return false;
        }
        String text = line.text();
        char end = text.charAt(text.length() - 1);
        return "。」）)".indexOf(end) >= 0 || (text.length() <= Headings.SHORT && "、，・".indexOf(end) < 0);
    }

    /** The item added last; empty where none is. */
    String lastItem() {
        return items.isEmpty() ? "" : items.get(items.size() - 1);
    }

    /** Heading of the current section as a matching key, else the title of the node. */
    String topic() {
        String title = heading != null ? heading : node == null ? "" : node.title();
        return JapaneseText.key(title);
    }

    /** Puts what was gathered into the node. */
    void flush() {
        Line from = headingLine == null ? first : headingLine;
        NodeDraft at = node;
        if (at != null && from != null && last != null && !items.isEmpty()) {
            String title = heading == null ? at.title() : heading;
            SourceRef source = SourceRef.ofLines(from.number(), last.number(), items.get(0));
            at.add(new Section(title, kind(at), items, source));
        }
        items.clear();
        first = null;
        last = null;
        headingLine = null;
    }

    private SectionKind kind(NodeDraft at) {
        String key = topic();
        if (key.contains(ZoneWords.OVERVIEW_SECTION)) {
            return SectionKind.OVERVIEW;
        }
        if (ZoneWords.ISSUES.isIn(key)) {
            return SectionKind.ISSUES;
        }
        boolean vision =
                key.contains(ZoneWords.FUTURE) || (heading != null && at.title().contains(ZoneWords.FUTURE));
        return vision ? SectionKind.VISION : SectionKind.OTHER;
    }
}
