package jp.shirube.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeProblemTest {
    /** Bands as mark, lower and upper limit parted by spaces, a dash for open; bands parted by slashes. */
    private static List<SchemeProblem> problems(String bands) {
        return SchemeProblem.of(Stream.of(bands.split("/"))
                .map(each -> each.strip().split(" "))
                .map(each -> new SchemeBand(each[0], "意味", limit(each[1]), limit(each[2])))
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
        "A - -, FEW"
    })
    void whatIsWrongIsNamed(String bands, SchemeProblem.Kind kind) {
        assertThat(problems(bands)).extracting(SchemeProblem::kind).contains(kind);
    }

    @Test
    void theWordsNameBothBands() {
        assertThat(problems("A 100 - / B 80 99 / C - 80").get(0).message()).contains("「A」", "「B」");
    }

    @Test
    void aBandWithoutMarkOrWordsIsNamed() {
        List<SchemeBand> bands =
                List.of(new SchemeBand("", "高い", BigDecimal.TEN, null), new SchemeBand("B", " ", null, BigDecimal.TEN));

        assertThat(SchemeProblem.of(bands))
                .extracting(SchemeProblem::kind)
                .containsExactly(SchemeProblem.Kind.NO_MARK, SchemeProblem.Kind.NO_LABEL);
    }
}
