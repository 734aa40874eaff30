package jp.shirube.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.Direction;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private static final Measure FALLING = Measure.of(Datum.number("30"), Datum.number("20"));

    @Test
    void lessIsBeyondWhereLessIsGood() {
        assertThat(beyondTarget(FALLING, "18")).isEqualTo(Fraction.of(2));
        assertThat(beyondTarget(FALLING, "25")).isEqualTo(Fraction.of(-5));
        assertThat(Comparisons.beyondBaseline(FALLING, results("18"), 2026).exact())
                .isEqualTo(Fraction.of(12));
        assertThat(Comparisons.changeFromBaseline(FALLING, results("27"), 2026).exact())
                .isEqualTo(Fraction.of(10));
    }

    @Test
    void aSeriesComparedStandsByItsGapOrItsRatio() {
        Measure gap = Measure.of(Datum.number("-5"), Datum.number("0")).by(Formula.DIFFERENCE_TO_SERIES);
        Measure ratio = Measure.of(Datum.NOT_GIVEN, Datum.number("90")).by(Formula.RATIO_TO_SERIES);
        Results results = new Results(Map.of(2026, Datum.number("8")), Map.of(2026, Datum.number("10")));

        assertThat(Comparisons.beyondTarget(gap, results, 2026).exact()).isEqualTo(Fraction.of(-2));
        assertThat(Comparisons.beyondBaseline(gap, results, 2026).exact()).isEqualTo(Fraction.of(3));
        assertThat(Comparisons.beyondTarget(ratio, results, 2026).exact()).isEqualTo(Fraction.of(-10));
    }

    @Test
    void aSeriesComparedThatIsMissingOrZeroIsSaid() {
        Measure ratio = Measure.of(Datum.number("80"), Datum.number("90")).by(Formula.RATIO_TO_SERIES);
        Results zero = new Results(Map.of(2026, Datum.number("8")), Map.of(2026, Datum.number("0")));
        Results alone = new Results(Map.of(), Map.of(2026, Datum.number("3")));

        assertThat(Comparisons.beyondBaseline(ratio, zero, 2026).reason()).isEqualTo(Reason.SERIES_TO_COMPARE_IS_ZERO);
        assertThat(Comparisons.beyondBaseline(ratio, results("8"), 2026).reason())
                .isEqualTo(Reason.NO_SERIES_TO_COMPARE);
        assertThat(Comparisons.beyondBaseline(ratio, alone, 2026).reason()).isEqualTo(Reason.NO_RESULT);
    }

    @Test
    void theBaselineOfASumIsAnotherQuantity() {
        Measure sum = FALLING.accumulating(Accumulation.YEARLY_PARTS).scheduled(Schedule.of(2024, 2029));

        assertThat(Comparisons.beyondBaseline(sum, results("3"), 2026).reason()).isEqualTo(Reason.NO_BASELINE);
    }

    @Test
    void aBrokenSeriesIsNotComparedWithItsBaseline() {
        Measure broken = FALLING.scheduled(Schedule.of(2024, 2029).withBreaks(Set.of(2025)));

        assertThat(Comparisons.beyondBaseline(broken, results("18"), 2026).reason())
                .isEqualTo(Reason.SERIES_BROKEN);
    }

    @Test
    void aZeroThatIsToBeKeptIsLeftUpwards() {
        Measure zero = Measure.of(Datum.number("0"), Datum.number("0")).heading(Direction.KEEP);

        assertThat(Comparisons.beyondBaseline(zero, results("1"), 2026).exact()).isEqualTo(Fraction.of(-1));
    }

    @Test
    void withinLimitsNeitherWayIsBetterThanTheBaseline() {
        Measure band = Measure.of(Datum.number("30"), Datum.number("20")).heading(Direction.BAND);
        Measure limited = band.ruled(TargetRule.band(null, new BigDecimal("25")));

        assertThat(Comparisons.beyondBaseline(limited, results("40"), 2026).reason())
                .isEqualTo(Reason.NO_DIRECTION);
    }

    @Test
    void withoutADirectionNothingIsBeyond() {
        Measure unknown = Measure.of(Datum.NOT_GIVEN, Datum.number("20"));

        assertThat(Comparisons.beyondTarget(unknown, results("18"), 2026).reason())
                .isEqualTo(Reason.NO_DIRECTION);
        assertThat(beyondTarget(unknown.by(Formula.TARGET_OVER_RESULT), "18")).isEqualTo(Fraction.of(2));
        assertThat(beyondTarget(unknown.by(Formula.TWICE_TARGET_LESS_RESULT), "18"))
                .isEqualTo(Fraction.of(2));
        assertThat(beyondTarget(unknown.by(Formula.RATE_OF_TARGET), "18")).isEqualTo(Fraction.of(-2));
    }

    @Test
    void aKeptValueMayRise() {
        Measure kept = Measure.of(Datum.number("6"), Datum.number("6")).heading(Direction.KEEP);

        assertThat(beyondTarget(kept, "7")).isEqualTo(Fraction.of(1));
        assertThat(beyondTarget(kept, "5")).isEqualTo(Fraction.of(-1));
    }

    @Test
    void statesAreCountedInSteps() {
        Measure states = Measure.of(Datum.words("なし"), Datum.words("実施中")).ruled(TargetRule.states("なし", "検討中", "実施中"));
        Results results = Results.of(Map.of(2026, Datum.words("検討中")));

        assertThat(Comparisons.beyondTarget(states, results, 2026).exact()).isEqualTo(Fraction.of(-1));
        assertThat(Comparisons.beyondBaseline(states, results, 2026).exact()).isEqualTo(Fraction.of(1));
        assertThat(Comparisons.beyondBaseline(states, Results.of(Map.of()), 2026)
                        .reason())
                .isEqualTo(Reason.NO_RESULT);
    }

    private static Fraction beyondTarget(Measure measure, String result) {
        return Comparisons.beyondTarget(measure, results(result), 2026).exact();
    }

    private static Results results(String result) {
        return Results.of(Map.of(2026, Datum.number(result)));
    }
}
