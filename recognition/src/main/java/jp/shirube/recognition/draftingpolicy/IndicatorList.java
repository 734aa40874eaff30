package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.ValueCell;
import org.jspecify.annotations.Nullable;

/** Indicators as a list under a caption: a name and behind or under it from → to, mostly circles in place of numbers. */
final class IndicatorList {

    private final Reading reading;
    private final PlanDraft draft;
    private final NodeDraft node;
    private final IndicatorKind kind;
    private final Line caption;
    private final List<Line> values = new ArrayList<>();
    private @Nullable Line name;
    private int found;

    IndicatorList(Reading reading, PlanDraft draft, NodeDraft node, IndicatorKind kind, Line caption) {
        this.reading = reading;
        this.draft = draft;
        this.node = node;
        this.kind = kind;
        this.caption = caption;
    }

    /** Takes a line of the list; false where it is none. */
    boolean accept(Line line) {
        int arrow = arrow(line.text());
        if (arrow < 0) {
            Mark mark = line.mark();
            boolean bullet = mark != null
                    && mark.kind() == Mark.Kind.BULLET
                    && line.text().startsWith("・");
            if (!bullet || isDots(line.key())) {
                return false;
            }
            finish();
            name = line;
            return true;
        }
        int start = valueStart(line.text(), arrow);
        if (start == arrow || (start == 0 && name == null)) {
            return false;
        }
        if (start == 0) {
            values.add(line);
            return true;
        }
        finish();
        add(words(line.text().substring(0, start)), line, line, line.text().substring(start));
        return true;
    }

    void close() {
        finish();
        if (found == 0) {
            reading.find(DraftingPolicyRule.NO_INDICATOR_YET, reading.source(caption), caption.text());
        } else {
            reading.use(caption, LineUse.HEADING);
        }
    }

    /** One line may name two indicators, whose values then stand on as many lines. */
    private void finish() {
        Line named = name;
        name = null;
        if (named == null) {
            return;
        }
        String whole = words(named.text());
        String[] parts = whole.split("、", -1);
        if (parts.length == values.size()) {
            for (int i = 0; i < parts.length; i++) {
                add(parts[i], named, values.get(i), values.get(i).text());
            }
        } else if (values.size() == 1) {
            add(whole, named, values.get(0), values.get(0).text());
        } else {
            Line last = values.isEmpty() ? named : values.get(values.size() - 1);
            reading.find(ReadingRule.UNREAD_CELL, reading.source(named, last, whole), whole, joined());
        }
        values.clear();
    }

    private String joined() {
        return String.join(" ", values.stream().map(Line::text).toList());
    }

    private void add(String words, Line first, Line last, String fromTo) {
        int arrow = arrow(fromTo);
        Value baseline = ValueCell.of(Cell.of(fromTo.substring(0, arrow)), null).value();
        Value target = ValueCell.of(Cell.of(fromTo.substring(arrow + 1)), null).value();
        boolean placeholder = baseline.state() == ValueState.PLACEHOLDER || target.state() == ValueState.PLACEHOLDER;
        SourceRef source = reading.source(first, last, JapaneseText.strip(words));
        if (placeholder) {
            reading.find(ReadingRule.PLACEHOLDER, source, JapaneseText.strip(fromTo));
        }
        found++;
        draft.indicators()
                .add(new Indicator(
                        draft.nextIndicatorId(),
                        JapaneseText.strip(words),
                        kind,
                        node.id(),
                        null,
                        baseline,
                        target,
                        List.of(),
                        null,
                        null,
                        null,
                        placeholder,
                        List.of(),
                        source));
    }

    /** Index where the value before the arrow begins; 0 where the line holds no name, the arrow's own where it holds no value. */
    private static int valueStart(String text, int arrow) {
        for (int i = 0; i < arrow; i++) {
            char c = text.charAt(i);
            boolean circles = "○〇◯●×".indexOf(c) >= 0 && i + 1 < arrow && text.charAt(i + 1) == c;
            ValueState state = circles || isDigit(c) ? state(text.substring(i, arrow)) : ValueState.TEXT;
            if (state == ValueState.NUMBER || state == ValueState.PLACEHOLDER) {
                return i;
            }
        }
        return arrow;
    }

    private static ValueState state(String text) {
        return ValueCell.of(Cell.of(text), null).value().state();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || c == '▲';
    }

    private static String words(String text) {
        String stripped = JapaneseText.strip(text);
        return stripped.startsWith("・") ? JapaneseText.strip(stripped.substring(1)) : stripped;
    }

    private static boolean isDots(String key) {
        return key.chars().allMatch(c -> c == '・' || c == '…');
    }

    private static int arrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '→'
                    || JapaneseText.key(text.substring(i, i + 1)).equals("→")) {
                return i;
            }
        }
        return -1;
    }
}
