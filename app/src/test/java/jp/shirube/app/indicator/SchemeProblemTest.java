package jp.shirube.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.achievement.file.DeliveredSchemes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeProblemTest {
    /** Bands as mark, lower and upper limit and what is asked parted by spaces, a dash for open; bands parted by slashes. */
    private static List<SchemeProblem> problems(String bands) {
        return SchemeProblem.of(Stream.of(bands.split("/"))
                .map(each -> each.strip().split(" "))
                .map(each -> new SchemeBand(
                        each[0],
                        "意味",
                        each.length > 3 ? BandCondition.find(each[3]).orElseThrow() : BandCondition.ACHIEVEMENT,
                        limit(each[1]),
                        limit(each[2]),
                        null))
                .toList());
    }

    private static BigDecimal limit(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    @Test
    void bandsWithoutGapOrOverlapAreAScheme() {
        assertThat(problems("A 100 - / B 80 100.0 / C - 80")).isEmpty();
        assertThat(problems("A -10 - / B - -10")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A 100 - / B 80 99 / C - 80, GAP",
        "A 100 - / B 80 101 / C - 80, OVERLAP",
        "A 100 120 / B - 100, TOP_CLOSED",
        "A 100 - / B 0 100, BOTTOM_CLOSED",
        "A 100 - / B - - / C - 80, OPEN_WITHIN",
        "A 100 - / A - 100, SAME_MARK",
        "A 100 - / B 100 100 / C - 100, EMPTY",
        "A - -, FEW",
        "A - - target-beyond / B - - target-short, SIGN_GAP",
        "A - - target-reached / B - - target-equal / C - - rest, SHADOWED",
        "A 10 - target-beyond / B - - rest, LIMITS",
        "A - - rest / B - - target-short, REST_ABOVE",
        "A - - ended / B - - external-cause, CLAIMS_ONLY",
        "A - - target-beyond / B 100 - pace / C 60 90 pace / D - 60 pace, GAP",
        "A - - target-reached / B 70 - pace, BOTTOM_CLOSED"
    })
    void whatIsWrongIsNamed(String bands, SchemeProblem.Kind kind) {
        assertThat(problems(bands)).extracting(SchemeProblem::kind).contains(kind);
    }

    @Test
    void bandsOfSeveralScalesAreASchemeWhereOneOfThemOrTheRestTakesAll() {
        assertThat(problems("S - - target-reached / A 100 - pace / B 60 100 pace / C - 60 pace"))
                .isEmpty();
        assertThat(problems("A - - target-beyond / B 70 - / C - - baseline-beyond / D - - rest"))
                .isEmpty();
        assertThat(problems("A - - target-beyond / B - - target-equal / C - - target-short"))
                .isEmpty();
    }

    @Test
    void whatSignIsMissingIsSaid() {
        assertThat(problems("A - - target-beyond / B - - target-short").get(0).message())
                .contains("「等しい」");
    }

    @TestFactory
    Stream<DynamicTest> whateverADeliveredSchemeSaysATownCanSay() {
        return DeliveredSchemes.list().stream()
                .map(scheme -> DynamicTest.dynamicTest(scheme.id(), () -> {
                    List<SchemeBand> bands = scheme.grades().stream()
                            .map(each -> SchemeBand.of(each).orElseThrow())
                            .toList();
                    SchemeWish wish = new SchemeWish(
                            "own-1",
                            scheme.name(),
                            LocalDate.of(2026, 4, 1),
                            BigDecimal.valueOf(100),
                            scheme.unassessable(),
                            scheme.inDenominator(),
                            bands);

                    assertThat(SchemeProblem.of(bands)).isEmpty();
                    assertThat(new TownScheme(wish, null).scheme().grades()).isEqualTo(scheme.grades());
                }));
    }

    @Test
    void theWordsNameBothBands() {
        assertThat(problems("A 100 - / B 80 99 / C - 80").get(0).message()).contains("「A」", "「B」");
    }

    @Test
    void aBandWithoutMarkOrWordsIsNamed() {
        List<SchemeBand> bands = List.of(
                new SchemeBand("", "高い", BandCondition.PACE, BigDecimal.TEN, null, null),
                new SchemeBand("B", " ", BandCondition.PACE, null, BigDecimal.TEN, null));

        assertThat(SchemeProblem.of(bands))
                .extracting(SchemeProblem::kind)
                .containsExactly(SchemeProblem.Kind.NO_MARK, SchemeProblem.Kind.NO_LABEL);
    }
}
