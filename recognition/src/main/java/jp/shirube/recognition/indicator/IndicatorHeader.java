package jp.shirube.recognition.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.value.AsOfText;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The header row of an indicator table: which column says what, and for which year.
 *
 * @param columns role of each column; null for a column that is not understood
 * @param line the line of the header
 */
public record IndicatorHeader(List<@Nullable Column> columns, Line line) {

    /** Longer cells are no header; looking for years in every description would cost more than all the rest. */
    private static final int LONGEST_HEADER = 40;

    public IndicatorHeader {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** What a column holds. */
    public enum Role {
        NAME,
        UNIT,
        BASELINE,
        TARGET,
        /** A year between baseline and target: a result or a yearly target. */
        YEAR,
        REMARKS,
        DEPARTMENT
    }

    /**
     * A column.
     *
     * @param asOf time printed in the header; null where none is
     * @param satisfaction whether the header calls the values a satisfaction（満足度）
     * @param footnote mark such as ※1 printed in the header; null where none is
     */
    public record Column(
            Role role,
            @Nullable AsOf asOf,
            boolean satisfaction,
            @Nullable String footnote) {}

    /** Reads a line; empty unless it names an indicator column first and a baseline or target column after it. */
    public static Optional<IndicatorHeader> find(Line line) {
        if (!line.tabular() || hasLongCell(line)) {
            return Optional.empty();
        }
        boolean indicators = false;
        boolean projects = false;
        boolean valued = false;
        for (Cell cell : line.cells()) {
            Term term = HeaderCell.termOf(cell);
            indicators |= term == Term.INDICATOR;
            projects |= term == Term.PROJECT;
            valued |= term == Term.BASELINE || term == Term.TARGET || isTargetYear(cell);
        }
        return (indicators || projects) && valued ? Optional.of(of(line, indicators)) : Optional.empty();
    }

    /** @param indicators whether a column is headed as indicator: a column of projects beside it does not name the indicator */
    private static IndicatorHeader of(Line line, boolean indicators) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (Cell cell : line.cells()) {
            HeaderCell header = HeaderCell.of(cell);
            columns.add(indicators && header.term() == Term.PROJECT ? null : column(cell, header));
        }
        nameYears(columns, line);
        return new IndicatorHeader(columns, line);
    }

    /** A year with a word behind it, such as 令和11年度(目標): the only one of its kind is the target, or the baseline. */
    private static void nameYears(List<@Nullable Column> columns, Line line) {
        int targets = 0;
        int baselines = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column != null && column.role() != Role.YEAR) {
                targets += column.role() == Role.TARGET ? 2 : 0;
                baselines += column.role() == Role.BASELINE ? 2 : 0;
            } else if (column != null) {
                targets += isTargetYear(line.cell(i)) ? 1 : 0;
                baselines += isBaselineYear(line.cell(i)) ? 1 : 0;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean year = column != null && column.role() == Role.YEAR;
            boolean target = year && targets == 1 && isTargetYear(line.cell(i));
            boolean baseline = year && baselines == 1 && targets == 1 && isBaselineYear(line.cell(i));
            if (column != null && (target || baseline)) {
                Role role = target ? Role.TARGET : Role.BASELINE;
                columns.set(i, new Column(role, column.asOf(), column.satisfaction(), column.footnote()));
            }
        }
    }

    private static boolean isTargetYear(Cell cell) {
        String key = cell.key();
        return key.contains("(目標") && HeaderCell.of(key).isYear();
    }

    private static boolean isBaselineYear(Cell cell) {
        String key = cell.key();
        return (key.contains("(実績") || key.contains("(現状") || key.contains("(基準"))
                && HeaderCell.of(key).isYear();
    }

    /** Index of the first column with a role; -1 where there is none. */
    public int indexOf(Role role) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column != null && column.role == role) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column of a year holds targets on the way: its year comes after the baseline, and it is not headed as a result. */
    boolean isPlanned(Column column) {
        int from = indexOf(Role.BASELINE);
        Column baseline = from < 0 ? null : columns.get(from);
        AsOf base = baseline == null ? null : baseline.asOf();
        AsOf time = column.asOf();
        if (column.role() != Role.YEAR || base == null || time == null || time.year() <= base.year()) {
            return false;
        }
        String key = line.cell(columns.indexOf(column)).key();
        return !key.contains("実績") && !key.contains("決算") && !key.contains("結果");
    }

    /** Whether the values are satisfactions of residents. */
    public boolean satisfaction() {
        return columns.stream().anyMatch(column -> column != null && column.satisfaction);
    }

    private static boolean hasLongCell(Line line) {
        for (Cell cell : line.cells()) {
            if (cell.text().length() > LONGEST_HEADER) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Column column(Cell cell, HeaderCell header) {
        AsOf asOf = header.years().isEmpty() ? null : time(cell, header);
        boolean satisfaction = cell.key().contains("満足度");
        if (header.isYear()) {
            return new Column(Role.YEAR, asOf, satisfaction, header.footnote());
        }
        Role role = header.term() == null ? null : role(header.term());
        return role == null ? null : new Column(role, asOf, satisfaction, header.footnote());
    }

    private static @Nullable Role role(Term term) {
        return switch (term) {
            case INDICATOR, PROJECT -> Role.NAME;
            case UNIT -> Role.UNIT;
            case BASELINE -> Role.BASELINE;
            case TARGET -> Role.TARGET;
            case REMARKS -> Role.REMARKS;
            case DEPARTMENT -> Role.DEPARTMENT;
            default -> null;
        };
    }

    /** The time in the header's bracket, R5 of 基準値(R5), else in the whole cell. */
    private static @Nullable AsOf time(Cell cell, HeaderCell header) {
        String text = cell.text();
        int open = Math.max(text.indexOf('('), text.indexOf('（'));
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
        String inside = !header.isYear() && open >= 0 && close > open ? text.substring(open + 1, close) : text;
        Optional<AsOf> found = AsOfText.find(inside);
        return found.isPresent()
                ? found.get()
                : new AsOf(AsOfKind.FISCAL_YEAR, header.years().get(0).year(), null, JapaneseText.strip(text));
    }
}
