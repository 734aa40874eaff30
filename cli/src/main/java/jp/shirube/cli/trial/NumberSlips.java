package jp.shirube.cli.trial;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Series;
import org.jspecify.annotations.Nullable;

/** Slips in the figures of tables that have sums: budget tables with a sum row, populations with their parts. */
final class NumberSlips {

    private static final Pattern CELL = Pattern.compile("(?<=\t)\\d[\\d,]*(?=\t|$)");

    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();

    NumberSlips(PlanDocument plan) {
        for (CostTable table : plan.costTables()) {
            CostRow total = table.total();
            if (total != null && total.total() != null && total.source().line() != null) {
                totals.add(total.source().line() - 1);
                for (CostRow row : table.rows()) {
                    add(rows, row.source().line());
                }
            }
        }
        BitSet several = new BitSet();
        for (Series series : plan.series()) {
            if (series.points().size() > 2 && series.source().line() != null) {
                several.set(series.source().line());
            }
        }
        // A population has parts where rows of it stand one below the other.
        several.stream()
                .filter(line -> several.get(line - 1) && several.get(line + 1)
                        || several.get(line + 1) && several.get(line + 2))
                .forEach(line -> rows.add(line - 1));
    }

    private static void add(List<Integer> lines, @Nullable Integer line) {
        if (line != null) {
            lines.add(line - 1);
        }
    }

    /** A digit of a row, changed; null where there is no such row. */
    @Nullable
    Edit digit(List<String> lines, SplittableRandom random) {
        return change(Slip.DIGIT, rows, lines, random);
    }

    /** A digit of a sum row, changed; null where there is no such row. */
    @Nullable
    Edit total(List<String> lines, SplittableRandom random) {
        return change(Slip.TOTAL, totals, lines, random);
    }

    private static @Nullable Edit change(Slip slip, List<Integer> from, List<String> lines, SplittableRandom random) {
        if (from.isEmpty()) {
            return null;
        }
        int index = from.get(random.nextInt(from.size()));
        String line = lines.get(index);
        List<int[]> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.add(new int[] {matcher.start(), matcher.end()});
        }
        if (cells.isEmpty()) {
            return null;
        }
        int[] cell = cells.get(random.nextInt(cells.size()));
        int at = cell[0] + random.nextInt(cell[1] - cell[0]);
        while (line.charAt(at) == ',') {
            at--;
        }
        char digit = (char) ('0' + (line.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        boolean leading = at == cell[0] && digit == '0';
        return leading ? null : new Edit(slip, index, line, line.substring(0, at) + digit + line.substring(at + 1));
    }
}
