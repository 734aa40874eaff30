package jp.shirube.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.Direction;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Measure RISING = Measure.of(Datum.number("10"), Datum.number("20"));
    private static final Schedule FIVE_YEARS = Schedule.of(2024, 2029);

    @Test
    void showsWhatWentIntoProgress() {
        Assessment assessment = Achievements.assess(RISING.scheduled(FIVE_YEARS), results("15"), 2026);

        assertThat(assessment.inputs())
                .containsExactly(
                        new Input(Input.Role.BASELINE, 2024, Datum.number("10")),
                        new Input(Input.Role.TARGET, 2029, Datum.number("20")),
                        new Input(Input.Role.RESULT, 2026, Datum.number("15")));
    }

    @Test
    void showsTheMissingResultTooWhereNothingIsComputed() {
        Assessment assessment = Achievements.assess(RISING, Results.of(Map.of()), 2026);

        assertThat(assessment).isInstanceOf(NotAssessable.class);
        assertThat(assessment.inputs()).contains(new Input(Input.Role.RESULT, 2026, Datum.NOT_GIVEN));
    }

    @Test
    void showsEveryYearOfASum() {
        Measure sum = RISING.accumulating(Accumulation.YEARLY_PARTS).scheduled(FIVE_YEARS);
        Results results = Results.of(Map.of(2025, Datum.number("3"), 2026, Datum.number("4")));

        assertThat(Achievements.assess(sum, results, 2026).inputs())
                .containsExactly(
                        new Input(Input.Role.TARGET, 2029, Datum.number("20")),
                        new Input(Input.Role.RESULT, 2025, Datum.number("3")),
                        new Input(Input.Role.RESULT, 2026, Datum.number("4")));
    }

    @Test
    void showsTheOneYearOfARunningTotalAndNoneAfterTheWindow() {
        Measure sum = RISING.accumulating(Accumulation.RUNNING_TOTAL).scheduled(FIVE_YEARS);

        assertThat(Achievements.assess(sum, Results.of(Map.of(2029, Datum.number("9"))), 2031)
                        .inputs())
                .containsExactly(
                        new Input(Input.Role.TARGET, 2029, Datum.number("20")),
                        new Input(Input.Role.RESULT, 2029, Datum.number("9")));
    }

    @Test
    void showsTheLimitsOfABand() {
        Measure band = RISING.heading(Direction.BAND).ruled(TargetRule.band(null, new BigDecimal("25")));

        assertThat(Achievements.assess(band, results("15"), 2026).inputs())
                .containsExactly(
                        new Input(Input.Role.UPPER_LIMIT, null, Datum.number("25")),
                        new Input(Input.Role.RESULT, 2026, Datum.number("15")));
    }

    @Test
    void showsTheSeriesComparedWith() {
        Measure measure = RISING.by(Formula.RATIO_TO_SERIES);
        Results results = new Results(Map.of(2026, Datum.number("8")), Map.of(2026, Datum.number("16")));

        assertThat(Achievements.assess(measure, results, 2026).inputs())
                .containsExactly(
                        new Input(Input.Role.TARGET, null, Datum.number("20")),
                        new Input(Input.Role.RESULT, 2026, Datum.number("8")),
                        new Input(Input.Role.SERIES_COMPARED, 2026, Datum.number("16")));
    }

    @Test
    void theChosenFormulaGoesBeforeTheDefault() {
        assertThat(RISING.formula()).isEqualTo(Formula.PROGRESS);
        assertThat(RISING.by(Formula.RATE_OF_TARGET).formula()).isEqualTo(Formula.RATE_OF_TARGET);
        assertThat(RISING.ruled(TargetRule.states("なし", "あり")).formula()).isEqualTo(Formula.STATES);
        assertThat(RISING.heading(Direction.KEEP).formula()).isEqualTo(Formula.KEEP);
    }

    @Test
    void aPaceOfASeriesComparedHasNoPath() {
        Measure measure = RISING.by(Formula.RATIO_TO_SERIES).scheduled(FIVE_YEARS);
        Results results = new Results(Map.of(2026, Datum.number("8")), Map.of(2026, Datum.number("16")));

        assertThat(((NotAssessable) Achievements.pace(measure, results, 2026)).reason())
                .isEqualTo(Reason.NO_PATH);
    }

    @Test
    void anExpectedZeroIsNothingToDivideBy() {
        Measure measure = RISING.by(Formula.RATE_OF_TARGET)
                .scheduled(FIVE_YEARS.withAnnualTargets(Map.of(2025, Datum.number("0"))));

        assertThat(((NotAssessable) Achievements.pace(measure, Results.of(Map.of(2025, Datum.number("3"))), 2025))
                        .reason())
                .isEqualTo(Reason.NOTHING_EXPECTED_YET);
    }

    @Test
    void partsWithoutTheFirstYearGiveNoExpectedSum() {
        Schedule schedule = FIVE_YEARS.withAnnualTargets(Map.of(2026, Datum.number("7")));
        Measure measure = RISING.accumulating(Accumulation.YEARLY_PARTS).scheduled(schedule);

        assertThat(ExpectedPath.of(measure, 2026).basis()).isEqualTo(Expectation.Basis.LINE);
        assertThat(ExpectedPath.of(measure, 2026).value()).isEqualTo(Fraction.of(8));
    }

    @Test
    void withoutATargetNothingIsExpected() {
        Measure measure =
                Measure.of(Datum.number("10"), Datum.absent(Absence.UNDECIDED)).scheduled(FIVE_YEARS);

        assertThat(ExpectedPath.of(measure, 2026).reason()).isEqualTo(Reason.TARGET_UNDECIDED);
    }

    @Test
    void anAnnualTargetThatIsNoNumberIsPassedOver() {
        Schedule schedule = FIVE_YEARS.withAnnualTargets(Map.of(2026, Datum.absent(Absence.UNDECIDED)));

        assertThat(ExpectedPath.of(RISING.scheduled(schedule), 2026).value()).isEqualTo(Fraction.of(14));
    }

    @Test
    void aBreakOnTheYearOfTheBaselineBreaksNothing() {
        Schedule schedule = FIVE_YEARS.withBreaks(Set.of(2024));

        assertThat(schedule.isBroken(2024, 2026)).isFalse();
        assertThat(schedule.isBroken(2023, 2024)).isTrue();
        assertThat(schedule.isBroken(2023, 2023)).isFalse();
        assertThat(schedule.isBroken(null, 2026)).isFalse();
    }

    @Test
    void mistakesOfTheProgrammerAreThrown() {
        assertThatThrownBy(() -> Schedule.of(2029, 2029)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TargetRule.PLAIN.tolerating(new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Datum(BigDecimal.ONE, null, "words", null, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Datum(null, null, null, null, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aToleranceOfTheRuleWorksForNumbersThatAreToStayEqual() {
        TargetRule rule = TargetRule.of(Comparison.EQUAL).tolerating(BigDecimal.ONE);
        Measure measure = Measure.of(Datum.number("20"), Datum.number("20")).ruled(rule);

        assertThat(attained(measure, "21")).isTrue();
        assertThat(attained(measure, "18.9")).isFalse();
        assertThat(Comparisons.beyondTarget(measure, results("21"), 2026).exact())
                .isEqualTo(Fraction.ZERO);
        assertThat(Comparisons.beyondTarget(measure, results("23"), 2026).exact())
                .isEqualTo(Fraction.of(-3));
    }

    @Test
    void dataAreWrittenAsPlainFigures() {
        assertThat(List.of(Datum.number("1E+3").in("人"), Datum.words("実施中"), Datum.NOT_GIVEN))
                .extracting(Datum::toString)
                .containsExactly("1000人", "実施中", "—");
    }

    private static boolean attained(Measure measure, String result) {
        return ((Assessed) Achievements.assess(measure, results(result), 2026)).attained();
    }

    private static Results results(String result) {
        return Results.of(Map.of(2026, Datum.number(result)));
    }
}
