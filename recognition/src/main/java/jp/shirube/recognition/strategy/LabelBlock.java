package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.prose.PrintWidth;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Labels such as 国体系：… that say which goal of the state a part serves: one section, one item per label. */
final class LabelBlock implements Block {

    /** No label is longer, in characters. */
    private static final int LONGEST_LABEL = 12;

    /** A continued label is a few words; anything wider is running text again. */
    private static final int WIDEST_CONTINUATION = 40;

    private final Reading reading;
    private final NodeDraft node;
    private final String label;
    private final Line first;
    private Line last;
    private final List<String> items = new ArrayList<>();

    LabelBlock(Reading reading, NodeDraft node, String label, Line first) {
        this.reading = reading;
        this.node = node;
        this.label = label;
        this.first = first;
        this.last = first;
    }

    /** The label before the colon of a line; null where the line carries no such label. */
    static @Nullable String labelOf(Line line) {
        if (!mayBeLabelled(line.text())) {
            return null;
        }
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        if (colon > LONGEST_LABEL) {
            return null;
        }
        String label = JapaneseText.strip(line.text().substring(0, colon));
        return StrategyWords.isStateLabel(JapaneseText.key(label)) ? label : null;
    }

    /** A cheap look before the whole line is searched for colons. */
    private static boolean mayBeLabelled(String text) {
        int limit = Math.min(text.length(), LONGEST_LABEL + 1);
        for (int i = 0; i < limit; i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean accept(Line line) {
        String labelled = labelOf(line);
        if (labelled != null) {
            int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
            items.add(JapaneseText.strip(line.text().substring(colon + 1)));
        } else if (items.isEmpty()
                || PrintWidth.of(line.text()) > WIDEST_CONTINUATION
                || line.text().endsWith("。")) {
            return false;
        } else {
            items.set(items.size() - 1, JapaneseText.join(items.get(items.size() - 1), line.text()));
        }
        last = line;
        return true;
    }

    @Override
    public void close() {
        node.add(new Section(label, SectionKind.OTHER, items, reading.source(first, last, first.text())));
    }
}
