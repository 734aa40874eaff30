package jp.shirube.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shirube.exchange.Direction;
import org.junit.jupiter.api.Test;

class FormulaChoiceTest {
    @Test
    void aDeclineToBeHeldBackIsMeasuredByItsTarget() {
        assertThat(of("100", "90").heading(Direction.UP).formula()).isEqualTo(Formula.RATE_OF_TARGET);
        assertThat(of("90", "100").heading(Direction.DOWN).formula()).isEqualTo(Formula.TWICE_TARGET_LESS_RESULT);
    }

    @Test
    void aNegativeTargetIsMeasuredByProgressEvenAgainstItsDirection() {
        assertThat(of("5", "-5").heading(Direction.UP).formula()).isEqualTo(Formula.PROGRESS);
    }

    @Test
    void anEqualComparisonLeavesProgress() {
        assertThat(of("5", "8").ruled(TargetRule.of(Comparison.EQUAL)).formula())
                .isEqualTo(Formula.PROGRESS);
    }

    @Test
    void aZeroThatIsToBePassedFromBelowIsNoZeroTarget() {
        assertThat(of("-5", "0").formula()).isEqualTo(Formula.PROGRESS);
        assertThat(of("5", "0").formula()).isEqualTo(Formula.ZERO_TARGET);
        assertThat(of("-5", "0").heading(Direction.UP).formula()).isEqualTo(Formula.PROGRESS);
        Measure unknown = Measure.of(Datum.NOT_GIVEN, Datum.number("0"));
        assertThat(unknown.formula()).isEqualTo(Formula.ZERO_TARGET);
        assertThat(unknown.heading(Direction.UP).formula()).isEqualTo(Formula.RATE_OF_TARGET);
    }

    @Test
    void aRateThatSuitsNoDirectionIsRefusedOnlyWhereNobodyChoseIt() {
        Measure unknown = Measure.of(Datum.NOT_GIVEN, Datum.number("20"));
        Results results = Results.of(Map.of(2026, Datum.number("15")));

        assertThat(((NotAssessable) Achievements.assess(unknown, results, 2026)).reason())
                .isEqualTo(Reason.NO_DIRECTION);
        assertThat(((Assessed) Achievements.assess(unknown.by(Formula.RATE_OF_TARGET), results, 2026)).rate())
                .isEqualTo(Fraction.of(75));
        Measure less = unknown.heading(Direction.DOWN).by(Formula.TARGET_OVER_RESULT);
        assertThat(Achievements.assess(less, results, 2026)).isInstanceOf(Assessed.class);
        assertThat(((NotAssessable) Achievements.assess(less.heading(Direction.UP), results, 2026)).reason())
                .isEqualTo(Reason.DIRECTION_CONTRADICTS);
    }

    @Test
    void theChangeFromABaselineThatIsABoundIsNotKnown() {
        Measure measure = Measure.of(Datum.number("10").asBound(), Datum.number("20"));

        assertThat(Comparisons.changeFromBaseline(measure, Results.of(Map.of(2026, Datum.number("15"))), 2026)
                        .reason())
                .isEqualTo(Reason.BASELINE_NOT_A_NUMBER);
    }

    @Test
    void unitsThatDifferAreNoWay() {
        Measure measure =
                Measure.of(Datum.number("10").in("件"), Datum.number("20").in("人"));

        assertThat(measure.formula()).isEqualTo(Formula.RATE_OF_TARGET);
    }

    private static Measure of(String baseline, String target) {
        return Measure.of(Datum.number(baseline), Datum.number(target));
    }
}
