package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Series;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A fall or rise between two years agrees, as rounded, with the series of the document. */
final class DifferenceOfSeries implements Rule {

    private static final BigDecimal TWO = new BigDecimal(2);

    @Override
    public String id() {
        return "difference-differs";
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
        if (plan.plan().series().isEmpty()) {
            return;
        }
        for (Statement statement : Statement.in(plan, Sign.PERSONS)) {
            if (statement.text().contains(ClaimWords.PERSONS)
                    && statement.years().size() == 2) {
                check(plan, statement, report);
            }
        }
    }

    private static void check(CheckedPlan plan, Statement statement, Report report) {
        List<Quantity> persons = statement.quantities().stream()
                .filter(quantity -> quantity.unit().equals(ClaimWords.PERSONS))
                .toList();
        if (persons.size() != 1) {
            return;
        }
        Quantity said = persons.get(0);
        String sentence = statement.text();
        List<PrintedYear> years = statement.years();
        boolean changes =
                follows(ClaimWords.FALL, sentence, said.end()) || follows(ClaimWords.RISE, sentence, said.end());
        if (!changes) {
            return;
        }
        Series series = Populations.find(
                plan, sentence, years.get(0).year(), years.get(1).year());
        BigDecimal from =
                series == null ? null : Populations.valueAt(series, years.get(0).year());
        BigDecimal to =
                series == null ? null : Populations.valueAt(series, years.get(1).year());
        if (series != null && from != null && to != null) {
            BigDecimal difference = to.subtract(from).abs();
            BigDecimal off = difference.subtract(said.value()).abs();
            if (off.multiply(TWO).compareTo(said.step()) > 0) {
                report.at(
                        statement.place(said.start(), said.end()),
                        List.of(series.source()),
                        said.printed() + said.unit(),
                        printed(from),
                        printed(to),
                        printed(difference));
            }
        }
    }

    private static String printed(@Nullable BigDecimal value) {
        return NumberFormat.getInstance(Locale.JAPAN).format(value);
    }

    private static boolean follows(Pattern words, String text, int from) {
        return words.matcher(text.substring(from, Math.min(text.length(), from + 8)))
                .find();
    }
}
