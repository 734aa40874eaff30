package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** By how much a row of the table beside a sentence fell or rose between two years of its header, so much does the sentence say. */
final class DifferenceOfRow implements Rule {

    /** How far from the sentence the table may begin or end, in lines. */
    private static final int NEAR = 15;

    private static final int SHORTEST_LABEL = 2;
    private static final BigDecimal TWO = new BigDecimal(2);

    @Override
    public String id() {
        return "difference-of-row-differs";
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
        for (Statement statement :
                plan.numberTables().isEmpty() ? List.<Statement>of() : Statement.in(plan, Sign.CHANGE)) {
            List<Quantity> figures = statement.quantities();
            if (figures.size() == 1
                    && statement.years().size() == 2
                    && ClaimWords.CHANGES
                            .matcher(statement.text().substring(figures.get(0).end()))
                            .lookingAt()) {
                check(plan, statement, figures.get(0), report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, Quantity said, Report report) {
        Integer line = statement.place().line();
        for (NumberTable table : plan.numberTables()) {
            int from = column(table, statement.years().get(0));
            int to = column(table, statement.years().get(1));
            NumberRow row =
                    line != null && from >= 0 && to >= 0 && isNear(table, line) ? named(table, statement) : null;
            Number first = row == null ? null : row.at(from);
            Number second = row == null ? null : row.at(to);
            if (row != null && first != null && second != null) {
                BigDecimal difference = second.value().subtract(first.value()).abs();
                BigDecimal off = difference.subtract(said.value()).abs();
                if (off.multiply(TWO).compareTo(said.step()) > 0) {
                    report.at(
                            statement.place(said.start(), said.end()),
                            List.of(row.place()),
                            row.label(),
                            said.printed() + said.unit(),
                            difference.toPlainString() + said.unit());
                }
                return;
            }
        }
    }

    private static int column(NumberTable table, PrintedYear year) {
        for (int i = 0; i < table.header().size(); i++) {
            String head = table.head(i);
            if (PrintedYear.findIn(head)
                    .filter(each -> each.year() == year.year())
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The only row whose label stands in the sentence; null where none or several do. */
    private static @Nullable NumberRow named(NumberTable table, Statement statement) {
        List<NumberRow> named = table.rows().stream()
                .filter(row -> row.label().length() >= SHORTEST_LABEL
                        && statement.key().contains(row.label()))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static boolean isNear(NumberTable table, int line) {
        int first = table.rows().get(0).line().number();
        int last = table.rows().get(table.rows().size() - 1).line().number();
        return first - line <= NEAR && line - last <= NEAR;
    }
}
