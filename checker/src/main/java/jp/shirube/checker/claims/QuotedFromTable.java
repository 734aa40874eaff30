package jp.shirube.checker.claims;

import java.math.BigDecimal;
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
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a sentence gives for a year（平成27年の2.65人） is one of that year in the table beside it, where the table has one that
 * looks alike: two digits changed places, or one differs.
 */
final class QuotedFromTable implements Rule {

    /** How far from the sentence the table may begin or end, in lines. */
    private static final int NEAR = 20;

    private static final int FEWEST_DIGITS = 3;

    @Override
    public String id() {
        return "quoted-from-table-differs";
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
        for (Statement statement :
                plan.numberTables().isEmpty() ? List.<Statement>of() : Statement.in(plan, Sign.YEAR)) {
            Matcher said = ClaimWords.OF_YEAR.matcher(Quantity.halfWidth(statement.text()));
            while (said.find()) {
                for (Quantity figure : statement.quantities()) {
                    if (figure.start() == said.end()) {
                        check(plan, statement, JapaneseText.key(said.group(1)), figure, report);
                    }
                }
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, String year, Quantity figure, Report report) {
        Integer line = statement.place().line();
        NumberRow alike = null;
        BigDecimal meant = null;
        for (NumberTable table : plan.numberTables()) {
            if (line == null || !isNear(table, line)) {
                continue;
            }
            for (NumberRow row : table.rows()) {
                for (BigDecimal value : ofYear(table, row, year)) {
                    if (value.compareTo(figure.value()) == 0) {
                        return;
                    }
                    boolean like =
                            LikeDigits.are(value.toPlainString(), figure.value().toPlainString(), FEWEST_DIGITS);
                    alike = like ? row : alike;
                    meant = like ? value : meant;
                }
            }
        }
        if (alike != null && meant != null) {
            report.at(
                    statement.place(figure.start(), figure.end()),
                    List.of(alike.place()),
                    year,
                    figure.printed() + figure.unit(),
                    meant.toPlainString());
        }
    }

    /** The numbers of a row that stand for a year: all of them where the row is called so, else those below it. */
    private static List<BigDecimal> ofYear(NumberTable table, NumberRow row, String year) {
        List<BigDecimal> values = new ArrayList<>();
        boolean called = row.label().equals(year);
        for (int column = 0; column < row.numbers().size(); column++) {
            @Nullable Number number = row.at(column);
            if (number != null && (called || table.head(column).equals(year))) {
                values.add(number.value().abs());
            }
        }
        return values;
    }

    private static boolean isNear(NumberTable table, int line) {
        int first = table.rows().get(0).line().number();
        int last = table.rows().get(table.rows().size() - 1).line().number();
        return first - line <= NEAR && line - last <= NEAR;
    }
}
