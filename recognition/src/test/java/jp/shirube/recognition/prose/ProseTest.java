package jp.shirube.recognition.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @Test
    void splitsACellAtItsBullets() {
        assertThat(CellItems.of("・バスの 運行 ・道路の補修。・公園・広場の整備").entries()).containsExactly("バスの運行", "道路の補修。", "公園・広場の整備");
    }

    @Test
    void takesLeftoverMarkupOut() {
        CellItems items = CellItems.of("<ul style=\"x\"> バスの運行 道路の補修 </ul>");
        assertThat(items.entries()).containsExactly("バスの運行", "道路の補修");
        assertThat(items.markup()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a<b <br>c, a<b c",
        "<p>町</p>, 町",
        "3 < 5, 3 < 5",
        "<https://example.jp>, <https://example.jp>",
        "<br>, ''"
    })
    void cleansTagsAndNothingElse(String text, String clean) {
        assertThat(Markup.clean(text)).isEqualTo(clean);
    }

    @Test
    void hasNoEntriesInABlankCell() {
        assertThat(CellItems.of(" 　").entries()).isEmpty();
    }

    @Test
    void readsClaimsButNeitherYearsNorMarks() {
        assertThat(Figures.in(TextDocument.of("令和6年度の人口は約14,000人で、▲1.5％でした（第2章）。")
                        .lines()
                        .get(0)))
                .extracting(figure -> figure.number().toPlainString())
                .containsExactly("14000", "-1.5");
    }

    @Test
    void takesLongLinesInTimeThatGrowsWithTheirLength() {
        String tags = "<a ".repeat(200_000);
        String numbers = "12人、".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Markup.isIn(tags)).isFalse();
            assertThat(Figures.in(TextDocument.of(numbers).lines().get(0))).hasSize(100_000);
        });
    }
}
