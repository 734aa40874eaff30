package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentTest {

    private static final String TABLE = "表題\n\n年\t数\n一\t二\n三\t四\n五\t六\n七\t八\n";

    @ParameterizedTest
    @CsvSource({"'', 0", "'a', 1", "'a\n', 1", "'a\n\n', 2", "'a\r\nb\rc\nd', 4", "'\n\r\n\r', 3", "'a\r\r\nb', 3"})
    void countsLinesByAnyLineEnd(String text, int lines) {
        assertThat(TextDocument.of(text).lines()).hasSize(lines);
    }

    @Test
    void numbersEveryLineBlankOnesToo() {
        TextDocument document = TextDocument.of("一\n\n三\r\n四");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(document.lines()).extracting(Line::blank).containsExactly(false, true, false, false);
    }

    @Test
    void keepsTheTextAsPrintedAndFoldsOnlyTheKey() {
        Line line = TextDocument.of("　第１章　①ｱ\u2014 ").lines().get(0);
        assertThat(line.text()).isEqualTo("第１章　①ｱ\u2014");
        assertThat(line.key()).isEqualTo("第1章①ア-");
    }

    @Test
    void aMarginBeforeEveryLineIsNoEmptyCell() {
        TextDocument document = TextDocument.of("  表題\n\n  名  数\n  一  二");
        assertThat(document.lines().get(0).cells()).hasSize(1);
        assertThat(document.lines().get(3).cells()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\t", " \t"})
    void aMarginMayBeOfTabsAndLeavesBlankLinesOut(String margin) {
        TextDocument document = TextDocument.of(margin + "表題\n\u3000\n" + margin + "名  数\n" + margin + "一  二");
        assertThat(document.lines()).extracting(line -> line.cells().size()).containsExactly(1, 1, 2, 2);
    }

    @Test
    void countsPlacesWithoutTheBlankLinesThatStandBelowEveryLine() {
        TextDocument ordinary = TextDocument.of(TABLE);
        TextDocument doubled = TextDocument.of(TABLE.replace("\n", "\n\n"));

        assertThat(ordinary.spacing()).isEqualTo(new Spacing(1, true));
        assertThat(doubled.spacing()).isEqualTo(new Spacing(2, true));
        assertThat(places(ordinary)).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(places(doubled)).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(doubled.lines()).extracting(Line::number).endsWith(13, 14);
    }

    @Test
    void tellsTheLineBelowAndWhetherBlankLinesPartItFromTheOneAbove() {
        for (String text : List.of(TABLE, TABLE.replace("\n", "\n\n"))) {
            TextDocument document = TextDocument.of(text);
            List<Line> filled =
                    document.lines().stream().filter(line -> !line.blank()).toList();

            assertThat(document.below(filled.get(0)).blank()).isTrue();
            assertThat(document.below(filled.get(1))).isSameAs(filled.get(2));
            assertThat(document.parted(filled.get(1))).isTrue();
            assertThat(document.parted(filled.get(2))).isFalse();
        }
    }

    @Test
    void blankLinesTellNothingWhereNoneAreLeft() {
        assertThat(TextDocument.of(TABLE.replace("\n\n", "\n")).spacing()).isEqualTo(new Spacing(1, false));
        assertThat(TextDocument.of("一つの段落。\n\n次の段落。\n").spacing()).isEqualTo(new Spacing(1, true));
    }

    private static List<Integer> places(TextDocument document) {
        return document.lines().stream()
                .filter(line -> !line.blank())
                .map(Line::position)
                .toList();
    }

    @Test
    void takesALineOfAMillionCharacters() {
        assertThat(TextDocument.of("  あ".repeat(300_000)).lines()).hasSize(1);
    }
}
