package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.value.MoneyScale;
import org.jspecify.annotations.Nullable;

/** Reads the header lines of a table into columns: headings over several columns, and words stacked over the rows of one entry. */
final class HeaderReader {

    private final List<Line> lines;
    private @Nullable Integer lastYear;

    private HeaderReader(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads a header of one or more lines. */
    static TableHeader read(List<Line> lines) {
        return new HeaderReader(lines).read();
    }

    private TableHeader read() {
        int width = 0;
        List<String> keys = new ArrayList<>(lines.size());
        for (Line line : lines) {
            width = Math.max(width, line.cells().size());
            keys.add(line.key());
        }
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            columns.add(column(index));
        }
        return new TableHeader(nameProjects(columns), keys, lines.get(0), lines.get(lines.size() - 1), money());
    }

    private Column column(int index) {
        List<ColumnKind> kinds = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        Integer year = null;
        for (Line line : lines) {
            String key = line.cell(index).key();
            if (!key.isEmpty()) {
                title.append(title.length() > 0 ? " " : "")
                        .append(line.cell(index).text());
                Integer printed = year(key);
                year = printed == null ? year : printed;
                for (ColumnKind kind : ColumnKind.listIn(key)) {
                    if (!kinds.contains(kind)) {
                        kinds.add(kind);
                    }
                }
            }
        }
        if (year != null) {
            return new Column(index, List.of(yearKind(index, kinds)), year, title.toString());
        }
        kinds.remove(ColumnKind.YEARS);
        if (kinds.isEmpty()) {
            kinds.add(title.length() == 0 ? under(index) : ColumnKind.OTHER);
        }
        return new Column(index, kinds, null, title.toString());
    }

    /** A column without words of its own: money where a heading of money stands over it. */
    private ColumnKind under(int index) {
        return heading(index) == ColumnKind.MONEY ? ColumnKind.MONEY : ColumnKind.OTHER;
    }

    /** CONTENT_YEAR or COST_YEAR where the words decide it, else YEARS: the rows decide. */
    private ColumnKind yearKind(int index, List<ColumnKind> own) {
        if (own.contains(ColumnKind.MONEY)) {
            return ColumnKind.COST_YEAR;
        }
        if (own.contains(ColumnKind.OVERVIEW)) {
            return ColumnKind.CONTENT_YEAR;
        }
        return heading(index) == ColumnKind.MONEY ? ColumnKind.COST_YEAR : ColumnKind.YEARS;
    }

    /** The kind of the nearest filled cell at or left of a column in the first line, if it heads several columns. */
    private @Nullable ColumnKind heading(int index) {
        if (lines.size() == 1) {
            return null;
        }
        for (int left = index; left >= 0; left--) {
            String key = lines.get(0).cell(left).key();
            if (!key.isEmpty()) {
                List<ColumnKind> kinds = ColumnKind.listIn(key);
                return kinds.size() == 1 && !HeaderLine.isYear(key) ? kinds.get(0) : null;
            }
        }
        return null;
    }

    private @Nullable Integer year(String key) {
        Integer year = null;
        if (HeaderLine.isBareYear(key)) {
            year = lastYear == null ? null : Integer.valueOf(lastYear + 1);
        } else {
            PrintedYear printed = HeaderLine.yearIn(key);
            year = printed == null ? null : Integer.valueOf(printed.year());
        }
        lastYear = year == null ? lastYear : year;
        return year;
    }

    /** Where a table has no column of projects, its initiatives are what it plans; of two such columns, the left one groups. */
    private static List<Column> nameProjects(List<Column> columns) {
        List<Column> projects = new ArrayList<>();
        boolean plans = false;
        for (Column column : columns) {
            plans |= column.year() != null || column.holds(ColumnKind.DEPARTMENT) || column.holds(ColumnKind.OVERVIEW);
            if (column.holds(ColumnKind.PROJECT)) {
                projects.add(column);
            }
        }
        List<Column> named = new ArrayList<>(columns);
        if (projects.size() > 1) {
            named.set(projects.get(0).index(), projects.get(0).as(ColumnKind.GROUP));
        } else if (projects.isEmpty() && plans) {
            Column last = null;
            for (Column column : columns) {
                last = column.holds(ColumnKind.GROUP) ? column : last;
            }
            if (last != null) {
                named.set(last.index(), last.as(ColumnKind.PROJECT));
            }
        }
        return named;
    }

    private String money() {
        for (Line line : lines) {
            String unit = MoneyScale.wordIn(line.key());
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }
}
