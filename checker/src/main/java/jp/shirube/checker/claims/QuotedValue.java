package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Series;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A number of people that prose quotes for a year is that of the table, where all but one or two digits agree with it. */
final class QuotedValue implements Rule {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_WRONG = 2;

    @Override
    public String id() {
        return "quoted-value-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        if (plan.plan().series().isEmpty()) {
            return;
        }
        for (Statement statement : Statement.in(plan, Sign.PERSONS)) {
            if (statement.text().contains(ClaimWords.PERSONS)
                    && statement.years().size() == 1) {
                check(plan, statement, statement.years().get(0).year(), report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, int year, Report report) {
        for (Quantity quantity : statement.quantities()) {
            Series series = quantity.unit().equals(ClaimWords.PERSONS) ? similar(plan, quantity, year) : null;
            BigDecimal value = series == null ? null : Populations.valueAt(series, year);
            if (series != null && value != null) {
                report.at(
                        statement.place(quantity.start(), quantity.end()),
                        List.of(series.source()),
                        quantity.printed() + quantity.unit(),
                        year,
                        value);
            }
        }
    }

    /** The series with nearly the quantity in the year; null where one has just it, or none is near. */
    private static @Nullable Series similar(CheckedPlan plan, Quantity quantity, int year) {
        Series found = null;
        for (Series series : plan.plan().series()) {
            BigDecimal value = Populations.valueAt(series, year);
            if (value != null) {
                int wrong = wrongDigits(quantity.value().toPlainString(), value.toPlainString());
                if (wrong == 0) {
                    return null;
                }
                found = wrong <= MOST_WRONG ? series : found;
            }
        }
        return found;
    }

    private static int wrongDigits(String said, String value) {
        if (said.length() != value.length() || said.length() < FEWEST_DIGITS || said.endsWith("00")) {
            return Integer.MAX_VALUE;
        }
        int wrong = 0;
        for (int i = 0; i < said.length(); i++) {
            wrong += said.charAt(i) == value.charAt(i) ? 0 : 1;
        }
        return wrong;
    }
}
