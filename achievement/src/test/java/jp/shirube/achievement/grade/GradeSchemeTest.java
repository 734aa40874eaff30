package jp.shirube.achievement.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import org.junit.jupiter.api.Test;

class GradeSchemeTest {
    private static final Facts SEVENTY_FIVE = Facts.of(
            Measure.of(Datum.number("0"), Datum.number("20")),
            Results.of(Map.of(2026, Datum.number("15"))),
            2026,
            Set.of());

    @Test
    void theFirstGradeThatFitsIsGiven() {
        GradeScheme scheme = scheme(grade("A", within("70", null)), grade("B", within("60", null)));

        assertThat(scheme.grade(SEVENTY_FIVE)).isEqualTo(new Graded("A", "A", null, null));
    }

    @Test
    void whatAPersonClaimsIsAskedFirstAndStandsLast() {
        GradeScheme scheme = scheme(
                grade("D", new Remarked(Remark.ENDED)), grade("A", within("70", null)), grade("B", within("60", null)));

        assertThat(scheme.ranked()).extracting(Grade::mark).containsExactly("A", "B", "D");
    }

    @Test
    void limitsAreInclusiveBelowAndExclusiveAbove() {
        assertThat(scheme(grade("A", within("75", "76"))).grade(SEVENTY_FIVE).reason())
                .isNull();
        assertThat(scheme(grade("A", within("74", "75"))).grade(SEVENTY_FIVE).reason())
                .isEqualTo(Reason.NO_GRADE_FITS);
    }

    @Test
    void allConditionsOfAGradeHaveToHold() {
        Grade both = grade("A", within("70", null), new Remarked(Remark.ENDED));

        assertThat(scheme(both).grade(SEVENTY_FIVE).mark()).isEqualTo("−");
    }

    @Test
    void aNoDecidesEvenWhereTheOtherConditionIsUnknown() {
        Within pace = new Within(Within.Percentage.PACE, BigDecimal.TEN, null);
        GradeScheme scheme = scheme(grade("A", pace, within("90", null)), grade("B"));

        assertThat(scheme.grade(SEVENTY_FIVE).mark()).isEqualTo("B");
    }

    @Test
    void whereNobodyCanSayNoLowerGradeIsGiven() {
        Within pace = new Within(Within.Percentage.PACE, BigDecimal.TEN, null);
        GradeScheme scheme = scheme(grade("A", within("70", null), pace), grade("B"));

        assertThat(scheme.grade(SEVENTY_FIVE)).isEqualTo(new Graded("−", "", null, Reason.NO_PATH));
    }

    @Test
    void aMissWithoutARateIsKnownToLieBelowAHundredAndNothingMore() {
        Facts missed = Facts.of(
                Measure.of(Datum.number("6"), Datum.number("6")),
                Results.of(Map.of(2026, Datum.number("5"))),
                2026,
                Set.of());

        assertThat(scheme(grade("A", within("100", null)), grade("B"))
                        .grade(missed)
                        .mark())
                .isEqualTo("B");
        assertThat(scheme(grade("A", within("99", null)), grade("B"))
                        .grade(missed)
                        .reason())
                .isEqualTo(Reason.NO_RATE);
        Within below = new Within(Within.Percentage.ACHIEVEMENT, null, new BigDecimal("50"));
        assertThat(scheme(grade("A", below)).grade(missed).reason()).isEqualTo(Reason.NO_RATE);
    }

    @Test
    void isInForceFromItsFirstDayToItsLast() {
        GradeScheme dated = new GradeScheme(
                "x", "x", "x", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), List.of(grade("A")), "−", true);

        assertThat(dated.isInForce(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(dated.isInForce(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(dated.isInForce(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(dated.isInForce(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(scheme(grade("A")).isInForce(LocalDate.of(1900, 1, 1))).isTrue();
    }

    @Test
    void aSchemeWithoutGradesIsAMistake() {
        assertThatThrownBy(GradeSchemeTest::scheme).isInstanceOf(IllegalArgumentException.class);
    }

    private static GradeScheme scheme(Grade... grades) {
        return new GradeScheme("x", "x", "x", null, null, List.of(grades), "−", true);
    }

    private static Grade grade(String mark, Condition... conditions) {
        return new Grade(mark, mark, null, List.of(conditions));
    }

    private static Within within(String from, String below) {
        return new Within(
                Within.Percentage.ACHIEVEMENT, new BigDecimal(from), below == null ? null : new BigDecimal(below));
    }
}
