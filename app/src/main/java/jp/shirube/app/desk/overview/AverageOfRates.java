package jp.shirube.app.desk.overview;

import java.util.List;
import java.util.Objects;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.rollup.Cap;
import jp.shirube.app.desk.standing.StandingLine;
import org.jspecify.annotations.Nullable;

/**
 * The average of the rates of indicators of one scheme, and what it is made of.
 *
 * @param scheme name; empty where there is no indicator
 * @param rates that went in
 * @param without indicators that have no rate
 * @param sum of the rates within the cap, in percent
 * @param average null where no indicator has a rate
 */
public record AverageOfRates(
        String scheme,
        Cap cap,
        List<Rate> rates,
        List<StandingLine> without,
        Fraction sum,
        @Nullable Fraction average) {
    public AverageOfRates {
        rates = List.copyOf(rates);
        without = List.copyOf(without);
    }

    /**
     * A rate that went in.
     *
     * @param within the rate as the cap lets it in
     * @param capped whether that differs from the rate itself
     */
    public record Rate(StandingLine line, Fraction own, Fraction within, boolean capped) {}

    /** Lines of one scheme, once each. */
    static AverageOfRates of(List<StandingLine> lines) {
        Cap cap = lines.isEmpty()
                ? Cap.HUNDRED
                : lines.get(0).judgement().scheme().cap();
        List<Rate> rates = lines.stream()
                .filter(each -> each.rate() != null)
                .map(each -> rate(each, cap))
                .toList();
        Fraction sum = rates.stream().map(Rate::within).reduce(Fraction.ZERO, Fraction::plus);
        return new AverageOfRates(
                lines.isEmpty() ? "" : lines.get(0).scheme(),
                cap,
                rates,
                lines.stream().filter(each -> each.rate() == null).toList(),
                sum,
                rates.isEmpty() ? null : sum.over(Fraction.of(rates.size())));
    }

    private static Rate rate(StandingLine line, Cap cap) {
        Fraction own = Objects.requireNonNull(line.rate());
        Fraction within = cap.within(own);
        return new Rate(line, own, within, !within.equals(own));
    }
}
