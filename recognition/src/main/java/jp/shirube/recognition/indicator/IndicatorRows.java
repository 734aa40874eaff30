package jp.shirube.recognition.indicator;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader.Column;
import jp.shirube.recognition.indicator.IndicatorHeader.Role;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.ValueCell;
import jp.shirube.recognition.words.Placeholders;
import org.jspecify.annotations.Nullable;

/** The rows of one indicator table: each becomes an indicator of a node or of a project. */
public final class IndicatorRows {

    private final Reading reading;
    private final PlanDraft draft;
    private final IndicatorHeader header;
    private final IndicatorKind kind;
    private final @Nullable String node;
    private final @Nullable String project;
    private @Nullable String lastName;

    /**
     * A reader for the rows under a header.
     *
     * @param node id of the node measured; null where a project is
     * @param project id of the project measured; null where a node is
     */
    public IndicatorRows(
            Reading reading,
            PlanDraft draft,
            IndicatorHeader header,
            IndicatorKind kind,
            @Nullable String node,
            @Nullable String project) {
        this.reading = reading;
        this.draft = draft;
        this.header = header;
        this.kind = kind;
        this.node = node;
        this.project = project;
    }

    /** Whether a line can be a row of this table: it has cells, and it is no further header. */
    public boolean accepts(Line line) {
        return line.tabular() && IndicatorHeader.find(line).isEmpty();
    }

    /** Reads a row. A blank name repeats the name above, for another breakdown. A row of dashes says that there is no indicator. */
    public void read(Line line) {
        Cell nameCell = line.cell(Math.max(0, header.indexOf(Role.NAME)));
        String name = nameCell.blank() ? lastName : JapaneseText.closeGaps(nameCell.text());
        if (name == null) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    header.line().cell(0).text(),
                    line.text());
            return;
        }
        if (isDashes(line)) {
            reading.find(IndicatorRule.NO_INDICATOR, reading.source(line));
            return;
        }
        lastName = name;
        Row row = new Row(line, name);
        draft.indicators().add(row.toIndicator());
    }

    private static boolean isDashes(Line line) {
        for (Cell cell : line.cells()) {
            if (!cell.blank() && !ValueCell.isDash(cell)) {
                return false;
            }
        }
        return true;
    }

    /** One row, its cells taken apart. */
    private final class Row {
        private final Line line;
        private String name;
        private final List<String> notes = new ArrayList<>();
        private final List<Actual> actuals = new ArrayList<>();
        private final List<SeriesPoint> planned = new ArrayList<>();
        private @Nullable Value baseline;
        private @Nullable Value target;
        private @Nullable Integer cumulativeYears;
        private @Nullable String breakdown;
        private @Nullable String unit;

        Row(Line line, String name) {
            this.line = line;
            this.name = name;
            takeFootnote();
            int unitColumn = header.indexOf(Role.UNIT);
            unit = unitColumn < 0 || line.cell(unitColumn).blank()
                    ? null
                    : line.cell(unitColumn).text();
            for (int i = 0; i < header.columns().size(); i++) {
                Column column = header.columns().get(i);
                if (column != null) {
                    read(column, line.cell(i));
                }
            }
        }

        private void takeFootnote() {
            int mark = name.indexOf('※');
            if (mark > 0) {
                notes.add(JapaneseText.key(name.substring(mark)));
                name = JapaneseText.strip(name.substring(0, mark));
            }
        }

        private void read(Column column, Cell cell) {
            if (column.role() == Role.REMARKS && !cell.blank()) {
                notes.add(cell.text());
            }
            if (column.role() != Role.BASELINE && column.role() != Role.TARGET && column.role() != Role.YEAR) {
                return;
            }
            ValueCell read = ValueCell.of(cell, column.asOf());
            Value value = withUnit(read.value());
            notes.addAll(read.footnotes());
            notes.addAll(read.notes());
            breakdown = read.breakdown() == null ? breakdown : read.breakdown();
            if (column.role() == Role.BASELINE && baseline == null) {
                baseline = value;
                if (column.footnote() != null) {
                    notes.add(column.footnote());
                }
            } else if (column.role() == Role.TARGET) {
                target = value;
                cumulativeYears = read.cumulativeYears();
            } else if (column.asOf() != null && value.state() != ValueState.NONE) {
                take(column, column.asOf().year(), value);
            }
            if (cell.blank()) {
                reading.find(
                        ReadingRule.BLANK_CELL,
                        reading.source(line),
                        header.line().cell(header.columns().indexOf(column)).text(),
                        name);
            }
        }

        private Value withUnit(Value value) {
            boolean lacks = value.state() == ValueState.NUMBER && value.unit() == null && unit != null;
            return lacks
                    ? new Value(value.text(), value.state(), value.number(), unit, value.qualifier(), value.asOf())
                    : value;
        }

        /** A value of a year after the baseline is no result yet, unless the header says so: it is a target on the way. */
        private void take(Column column, int year, Value value) {
            if (!header.isPlanned(column)) {
                actuals.add(new Actual(year, value));
            } else if (value.number() != null) {
                planned.add(new SeriesPoint(year, value.number(), PointKind.TARGET));
            } else {
                notes.add(year + " " + value.text());
            }
        }

        /** A target whose number was lost says nothing, though it passes for words. */
        private void reportLostNumbers() {
            String printed = unit == null && baseline != null ? baseline.unit() : unit;
            printed = printed == null && target != null ? target.unit() : printed;
            if (LostNumber.is(baseline, printed)) {
                reportLost(Role.BASELINE, baseline);
            }
            if (LostNumber.is(target, printed)) {
                reportLost(Role.TARGET, target);
            }
        }

        private void reportLost(Role role, @Nullable Value value) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    header.line().cell(header.indexOf(role)).text(),
                    value == null ? "" : value.text());
        }

        Indicator toIndicator() {
            if (!planned.isEmpty()) {
                draft.series().add(new Series(name, null, unit, planned, reading.source(line, name)));
            }
            reportLostNumbers();
            boolean placeholder =
                    Placeholders.in(JapaneseText.key(name)) || isPlaceholder(baseline) || isPlaceholder(target);
            if (placeholder) {
                reading.find(ReadingRule.PLACEHOLDER, reading.source(line), line.text());
            }
            return new Indicator(
                    draft.nextIndicatorId(),
                    name,
                    kind,
                    node,
                    project,
                    baseline,
                    target,
                    actuals,
                    direction(),
                    cumulativeYears,
                    breakdown,
                    placeholder,
                    notes.size() < 2 ? notes : notes.stream().distinct().toList(),
                    reading.source(line, name));
        }

        private boolean isPlaceholder(@Nullable Value value) {
            return value != null && value.state() == ValueState.PLACEHOLDER;
        }

        /** Whether two units can be compared: 千人 and 人 cannot, and one that only one cell prints stands for both. */
        private static boolean sameUnit(@Nullable String one, @Nullable String other) {
            return one == null || other == null || JapaneseText.key(one).equals(JapaneseText.key(other));
        }

        /** Whether a target of at most a number lies above the baseline, or one of at least a number below it. */
        private static boolean contradicts(@Nullable String qualifier, int comparison) {
            if (qualifier == null) {
                return false;
            }
            boolean most = qualifier.equals("以下") || qualifier.equals("未満") || qualifier.equals("以内");
            boolean least = qualifier.equals("以上") || qualifier.equals("超");
            return (most && comparison > 0) || (least && comparison < 0);
        }

        /** Told by comparing like with like; a sum over years cannot be compared with one year. */
        private @Nullable Direction direction() {
            if (cumulativeYears != null
                    || baseline == null
                    || target == null
                    || baseline.number() == null
                    || target.number() == null
                    || !sameUnit(baseline.unit(), target.unit())) {
                return null;
            }
            int comparison = target.number().compareTo(baseline.number());
            if (contradicts(target.qualifier(), comparison)) {
                return null;
            }
            return comparison > 0 ? Direction.UP : comparison < 0 ? Direction.DOWN : Direction.KEEP;
        }
    }
}
