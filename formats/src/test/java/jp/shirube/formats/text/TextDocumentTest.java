package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDocumentTest {

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

    @Test
    void takesALineOfAMillionCharacters() {
        assertThat(TextDocument.of("  あ".repeat(300_000)).lines()).hasSize(1);
    }
}
