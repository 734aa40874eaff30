package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.exchange.Series;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Two figures that a sentence compares: quoted in it, or those of its two years in a series.
 *
 * @param from the figure that the other is measured by; above 0
 * @param fromText as it is told to people
 * @param places where the figures stand
 */
record Compared(BigDecimal from, BigDecimal to, String fromText, String toText, List<SourceRef> places) {

    /** How far before the words both figures stand, in characters. */
    private static final int REACH = 90;

    /** How near to the words the second figure stands. */
    private static final int NEAR = 25;

    /** The figures that words at an index of a sentence compare; null where the sentence leaves it open. */
    static @Nullable Compared before(CheckedPlan plan, Statement statement, int index) {
        List<Quantity> figures = statement.quantities().stream()
                .filter(each -> !each.unit().equals(ClaimWords.PERCENT) && each.end() <= index)
                .toList();
        return figures.isEmpty() && statement.quantities().isEmpty()
                ? ofSeries(plan, statement)
                : quoted(statement, figures, index);
    }

    /** Whether words of comparison stand between two figures. */
    static boolean stand(String text, Quantity from, Quantity to) {
        return ClaimWords.COMPARED
                .matcher(text.substring(from.end(), to.start()))
                .find();
    }

    private static @Nullable Compared quoted(Statement statement, List<Quantity> figures, int index) {
        if (figures.size() != 2) {
            return null;
        }
        Quantity from = figures.get(0);
        Quantity to = figures.get(1);
        boolean near = index - to.end() <= NEAR && index - from.start() <= REACH;
        boolean compared = stand(statement.text(), from, to);
        if (!near || !compared || !from.unit().equals(to.unit()) || from.value().signum() == 0) {
            return null;
        }
        return new Compared(
                from.value(),
                to.value(),
                from.printed() + from.unit(),
                to.printed() + to.unit(),
                List.of(statement.place(from.start(), from.end()), statement.place(to.start(), to.end())));
    }

    private static @Nullable Compared ofSeries(CheckedPlan plan, Statement statement) {
        List<PrintedYear> years = statement.years();
        if (years.size() != 2) {
            return null;
        }
        int first = Math.min(years.get(0).year(), years.get(1).year());
        int last = Math.max(years.get(0).year(), years.get(1).year());
        Series series = SeriesNamed.find(plan, statement.key());
        BigDecimal from = series == null ? null : Populations.valueAt(series, first);
        BigDecimal to = series == null ? null : Populations.valueAt(series, last);
        return series == null || from == null || to == null || from.signum() == 0
                ? null
                : new Compared(from, to, told(first, from, series), told(last, to, series), List.of(series.source()));
    }

    private static String told(int year, BigDecimal value, Series series) {
        String unit = series.unit() == null ? "" : series.unit();
        return RuleTexts.term(Family.CLAIMS, "of-year")
                .replace("{0}", String.valueOf(year))
                .replace("{1}", value.toPlainString() + unit);
    }
}
