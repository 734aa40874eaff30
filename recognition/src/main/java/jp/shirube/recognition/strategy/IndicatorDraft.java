package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.indicator.LostNumber;
import jp.shirube.recognition.value.ValueCell;
import jp.shirube.recognition.words.Placeholders;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** An indicator in the making, from a row whose values are known by their columns. */
final class IndicatorDraft {

    /** Where a column's value goes. */
    enum Slot {
        BASELINE,
        TARGET,
        YEAR
    }

    private final List<String> notes = new ArrayList<>();
    private final List<Actual> actuals = new ArrayList<>();
    private String name;
    private @Nullable String unit;
    private @Nullable Value baseline;
    private @Nullable Value target;
    private @Nullable Integer cumulativeYears;
    private @Nullable String breakdown;

    /**
     * Takes the name apart.
     *
     * @param unitBehind whether the last word of the name is the unit of the values
     */
    IndicatorDraft(String printed, boolean unitBehind) {
        name = JapaneseText.strip(printed);
        if (unitBehind && name.indexOf(' ') > 0) {
            unit = name.substring(name.lastIndexOf(' ') + 1);
            name = JapaneseText.strip(name.substring(0, name.lastIndexOf(' ')));
        }
        int mark = name.indexOf('※');
        if (mark > 0) {
            notes.add(JapaneseText.key(name.substring(mark)));
            name = JapaneseText.strip(name.substring(0, mark));
        }
        if (name.startsWith("・")) {
            name = JapaneseText.strip(name.substring(1));
        }
        name = JapaneseText.closeGaps(name);
    }

    static Slot slot(IndicatorColumns.Column column) {
        return column.term() == null ? Slot.YEAR : column.term() == Term.BASELINE ? Slot.BASELINE : Slot.TARGET;
    }

    void add(IndicatorColumns.Column column, ValueCell cell) {
        Value value = withUnit(cell.value());
        notes.addAll(cell.footnotes());
        notes.addAll(cell.notes());
        breakdown = cell.breakdown() == null ? breakdown : cell.breakdown();
        AsOf time = column.asOf();
        switch (slot(column)) {
            case BASELINE -> baseline = value;
            case TARGET -> {
                target = value;
                cumulativeYears = cell.cumulativeYears();
            }
            case YEAR -> {
                if (time != null) {
                    actuals.add(new Actual(time.year(), value));
                }
            }
        }
    }

    private Value withUnit(Value value) {
        return value.state() == ValueState.NUMBER && value.unit() == null && unit != null
                ? new Value(value.text(), value.state(), value.number(), unit, value.qualifier(), value.asOf())
                : value;
    }

    Indicator toIndicator(String id, IndicatorKind kind, String node, SourceRef source) {
        boolean placeholder =
                Placeholders.in(JapaneseText.key(name)) || isPlaceholder(baseline) || isPlaceholder(target);
        return new Indicator(
                id,
                name,
                kind,
                node,
                null,
                baseline,
                target,
                actuals,
                direction(),
                cumulativeYears,
                breakdown,
                placeholder,
                notes.stream().distinct().toList(),
                source);
    }

    /** A baseline or target that prints its unit without the number; null where there is none. */
    @Nullable
    Value lostNumber() {
        String printed = unit;
        for (Value value : Stream.of(baseline, target).filter(Objects::nonNull).toList()) {
            printed = printed == null ? value.unit() : printed;
        }
        return LostNumber.is(baseline, printed) ? baseline : LostNumber.is(target, printed) ? target : null;
    }

    private static boolean isPlaceholder(@Nullable Value value) {
        return value != null && value.state() == ValueState.PLACEHOLDER;
    }

    /** Told by comparing like with like; a sum over years cannot be compared with one year. */
    private @Nullable Direction direction() {
        if (cumulativeYears != null
                || baseline == null
                || target == null
                || baseline.number() == null
                || target.number() == null) {
            return null;
        }
        int comparison = target.number().compareTo(baseline.number());
        return comparison > 0 ? Direction.UP : comparison < 0 ? Direction.DOWN : Direction.KEEP;
    }
}
