package jp.shirube.checker.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence calls the most or the least (or third, or …) is that in the table beside it. Only the label right before the words counts,
 * and a column of the table that bears them out is enough.
 */
final class RankInTable implements Rule {

    /** How far from the sentence the table may begin or end, in lines. */
    private static final int NEAR = 25;

    private static final int SHORTEST_LABEL = 2;
    private static final int FEWEST_ROWS = 3;

    @Override
    public String id() {
        return "rank-in-table-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Passage passage : Sign.EXTREME.passages(plan)) {
            if (passage.kind() != Passage.Kind.CELL) {
                for (String sentence : Sentences.of(passage.text())) {
                    boolean may = ClaimWords.RANKED.matcher(sentence).find();
                    Matcher said =
                            may ? ClaimWords.RANK.matcher(ClaimWords.labelFirst(JapaneseText.key(sentence))) : null;
                    boolean to = ClaimWords.TO_COME.matcher(sentence).find();
                    while (said != null && !to && said.find()) {
                        check(plan, passage, sentence, said, report);
                    }
                }
            }
        }
    }

    private static void check(CheckedPlan plan, Passage passage, String sentence, Matcher said, Report report) {
        int start = passage.text().indexOf(sentence);
        SourceRef place = passage.place(start, start + sentence.length());
        for (NumberTable table : plan.numberTables()) {
            List<NumberRow> rows = compared(table);
            NumberRow row =
                    rows.size() >= FEWEST_ROWS && isNear(table, place) ? named(rows, said.group("label")) : null;
            if (row != null) {
                int rank = said.group("rank") == null ? 1 : Integer.parseInt(said.group("rank"));
                boolean least = said.group("least") != null;
                if (!bears(table, rows, row, rank, least)) {
                    NumberRow real = atRank(rows, row, rank, least);
                    report.at(place, List.of(row.place()), row.label(), said.group("said"), real.label());
                }
                return;
            }
        }
    }

    private static List<NumberRow> compared(NumberTable table) {
        return table.rows().stream()
                .filter(row -> !row.total() && !row.share() && row.label().length() >= SHORTEST_LABEL)
                .toList();
    }

    private static boolean isNear(NumberTable table, SourceRef place) {
        int line = place.line() == null ? 0 : place.line();
        int first = table.rows().get(0).line().number();
        int last = table.rows().get(table.rows().size() - 1).line().number();
        return line > 0 && first - line <= NEAR && line - last <= NEAR;
    }

    /** The only row whose label ends the words before the claim; null where none or several do. */
    private static @Nullable NumberRow named(List<NumberRow> rows, String before) {
        List<NumberRow> named = new ArrayList<>();
        rows.stream().filter(row -> before.endsWith(row.label())).forEach(named::add);
        return named.size() == 1 ? named.get(0) : null;
    }

    /** Whether some column has the row at the rank. */
    private static boolean bears(NumberTable table, List<NumberRow> rows, NumberRow row, int rank, boolean least) {
        for (int column = 0; column < table.width(); column++) {
            if (row.at(column) != null
                    && rankOf(rows, row, column, least) <= rank
                    && atMost(rows, row, column, rank, least)) {
                return true;
            }
        }
        return false;
    }

    private static boolean atMost(List<NumberRow> rows, NumberRow row, int column, int rank, boolean least) {
        Number own = row.at(column);
        long notBehind = rows.stream()
                .map(each -> each.at(column))
                .filter(each -> each != null && own != null && order(each, own, least) >= 0)
                .count();
        return notBehind >= rank;
    }

    /** 1 for the first; rows with the same number share a rank. */
    private static int rankOf(List<NumberRow> rows, NumberRow row, int column, boolean least) {
        Number own = row.at(column);
        int rank = 1;
        for (NumberRow each : rows) {
            Number other = each.at(column);
            rank += own != null && other != null && order(other, own, least) > 0 ? 1 : 0;
        }
        return rank;
    }

    /** Above 0 where the first comes before the second. */
    private static int order(Number first, Number second, boolean least) {
        int order = first.value().compareTo(second.value());
        return least ? -order : order;
    }

    /** The row at the rank in the last column in which the named row has a number. */
    private static NumberRow atRank(List<NumberRow> rows, NumberRow named, int rank, boolean least) {
        for (int column = named.numbers().size() - 1; column >= 0; column--) {
            for (NumberRow each : rows) {
                if (named.at(column) != null && each.at(column) != null && rankOf(rows, each, column, least) == rank) {
                    return each;
                }
            }
        }
        return named;
    }
}
