package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.ValueCell;
import jp.shirube.recognition.words.Placeholders;
import org.jspecify.annotations.Nullable;

/** The rows of an indicator table without rules: a name and its values follow each other, on one line or on several. */
final class SpacedIndicators {

    private final Reading reading;
    private final PlanDraft draft;
    private final IndicatorKind kind;
    private final NodeDraft node;
    private final IndicatorColumns columns;
    private String name = "";
    private final List<String> values = new ArrayList<>();
    private @Nullable Line first;
    private @Nullable Line last;
    private boolean empty = true;

    SpacedIndicators(Reading reading, PlanDraft draft, IndicatorKind kind, NodeDraft node, IndicatorColumns columns) {
        this.reading = reading;
        this.draft = draft;
        this.kind = kind;
        this.node = node;
        this.columns = columns;
    }

    /** Whether no row was read yet. */
    boolean empty() {
        return empty;
    }

    /** Whether a name waits for its values. */
    boolean pending() {
        return !name.isEmpty();
    }

    static boolean hasArrow(Line line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (JapaneseText.isArrow(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    void read(Line line) {
        empty = false;
        int wanted = columns.values().size() - values.size();
        SpacedValues parts = SpacedValues.of(line.text(), wanted);
        if (name.isEmpty() && !parts.values().isEmpty() && parts.words().isEmpty() && undecided(parts)) {
            addUndecided(parts.values().get(0), line);
            return;
        }
        if (!parts.words().isEmpty() && !values.isEmpty()) {
            close();
            read(line);
            return;
        }
        first = first == null ? line : first;
        last = line;
        name = JapaneseText.join(name, parts.words());
        values.addAll(parts.values());
        if (values.size() == columns.values().size() && !name.isEmpty()) {
            add();
        }
    }

    /** A row that holds nothing but words saying that all of it is yet to be decided. */
    private static boolean undecided(SpacedValues parts) {
        String key = JapaneseText.key(parts.values().get(0));
        return parts.values().size() == 1 && Placeholders.in(key) && !Placeholders.isBlankCircles(key);
    }

    private void addUndecided(String text, Line line) {
        reading.find(ReadingRule.PLACEHOLDER, reading.source(line), text);
        Value baseline = null;
        Value target = null;
        for (IndicatorColumns.Column column : columns.values()) {
            Value value = new Value(text, ValueState.PLACEHOLDER, null, null, null, column.asOf());
            IndicatorDraft.Slot slot = IndicatorDraft.slot(column);
            baseline = slot == IndicatorDraft.Slot.BASELINE ? value : baseline;
            target = slot == IndicatorDraft.Slot.TARGET ? value : target;
        }
        draft.indicators()
                .add(new Indicator(
                        draft.nextIndicatorId(),
                        text,
                        kind,
                        node.id(),
                        null,
                        baseline,
                        target,
                        List.of(),
                        null,
                        null,
                        null,
                        true,
                        List.of(),
                        reading.source(line, text)));
    }

    private void add() {
        IndicatorDraft row = new IndicatorDraft(name, columns.hasUnit());
        for (int i = 0; i < values.size(); i++) {
            IndicatorColumns.Column column = columns.values().get(i);
            row.add(column, ValueCell.of(Cell.of(values.get(i)), column.asOf()));
        }
        finish(row);
    }

    private void finish(IndicatorDraft row) {
        Line from = first;
        Line to = last;
        if (from == null || to == null) {
            return;
        }
        Indicator indicator =
                row.toIndicator(draft.nextIndicatorId(), kind, node.id(), reading.source(from, to, from.text()));
        if (indicator.placeholder()) {
            reading.find(ReadingRule.PLACEHOLDER, indicator.source(), from.text());
        }
        Value lost = row.lostNumber();
        if (lost != null) {
            reading.find(ReadingRule.UNREAD_CELL, indicator.source(), indicator.name(), lost.text());
        }
        draft.indicators().add(indicator);
        forget();
    }

    private void forget() {
        name = "";
        values.clear();
        first = null;
        last = null;
    }

    /** Reports a name whose values are missing or cannot be told apart; nothing is guessed, and words without any value are no indicator. */
    void close() {
        if (first == null || last == null) {
            return;
        }
        String what = name.isEmpty() ? String.join(" ", values) : name;
        reading.find(StrategyRule.UNREAD_VALUES, reading.source(first, last, first.text()), what);
        if (name.isEmpty() || values.isEmpty()) {
            forget();
            return;
        }
        IndicatorDraft row = new IndicatorDraft(name, false);
        for (IndicatorColumns.Column column : columns.values()) {
            row.add(column, ValueCell.of(Cell.EMPTY, column.asOf()));
        }
        finish(row);
    }
}
