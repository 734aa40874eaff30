package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.table.Number;
import jp.shirube.checker.table.NumberRow;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** An amount of money in prose is no total of a table with digits that changed places: what no table prints, but a total nearly does. */
final class SumOfTable implements Rule {

    private static final int FEWEST_DIGITS = 5;

    @Override
    public String id() {
        return "sum-of-table-differs";
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
        List<NumberRow> totals = new ArrayList<>();
        for (NumberTable table : plan.numberTables()) {
            table.rows().stream().filter(NumberRow::total).forEach(totals::add);
        }
        for (Statement statement : totals.isEmpty() ? List.<Statement>of() : Statement.in(plan, Sign.MONEY)) {
            for (Quantity amount : statement.quantities()) {
                if (amount.unit().endsWith(ClaimWords.YEN)) {
                    check(plan, statement, amount, totals, report);
                }
            }
        }
    }

    private static void check(
            CheckedPlan plan, Statement statement, Quantity amount, List<NumberRow> totals, Report report) {
        NumberRow alike = null;
        BigDecimal meant = null;
        for (NumberRow row : totals) {
            for (@Nullable Number number : row.numbers()) {
                boolean like = number != null
                        && LikeDigits.are(
                                withoutZeros(number.value()), withoutZeros(amount.value()), FEWEST_DIGITS - 1);
                alike = like ? row : alike;
                meant = like && number != null ? number.value() : meant;
            }
        }
        if (alike != null && meant != null && !printed(plan, amount.value())) {
            report.at(
                    statement.place(amount.start(), amount.end()),
                    List.of(alike.place()),
                    amount.printed() + amount.unit(),
                    meant.toPlainString());
        }
    }

    /** The digits of a number without the zeros at its end. */
    private static String withoutZeros(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().toString();
    }

    private static boolean printed(CheckedPlan plan, BigDecimal value) {
        for (NumberTable table : plan.numberTables()) {
            for (NumberRow row : table.rows()) {
                for (@Nullable Number number : row.numbers()) {
                    if (number != null && number.value().compareTo(value) == 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
