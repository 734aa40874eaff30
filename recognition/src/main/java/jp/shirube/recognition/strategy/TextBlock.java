package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.prose.Paragraphs;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Running text: becomes a section of its node. */
final class TextBlock implements Block {

    private final Reading reading;
    private final NodeDraft node;
    private final String heading;
    private final SectionKind kind;
    private final @Nullable Line headingLine;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A text under a heading.
     *
     * @param heading empty where the text stands directly under the title of its node
     * @param headingLine null where there is no heading
     */
    TextBlock(Reading reading, NodeDraft node, String heading, SectionKind kind, @Nullable Line headingLine) {
        this.reading = reading;
        this.node = node;
        this.heading = heading;
        this.kind = kind;
        this.headingLine = headingLine;
    }

    @Override
    public boolean accept(Line line) {
        lines.add(line);
        return true;
    }

    @Override
    public void close() {
        Line first = headingLine != null ? headingLine : lines.isEmpty() ? null : lines.get(0);
        if (first == null) {
            return;
        }
        Line last = lines.isEmpty() ? first : lines.get(lines.size() - 1);
        SourceRef source = reading.source(first, last, first.text());
        if (lines.isEmpty()) {
            reading.find(StrategyRule.LOST_FIGURE, source, heading);
        }
        node.add(new Section(heading, kind, Paragraphs.of(lines), source));
    }
}
