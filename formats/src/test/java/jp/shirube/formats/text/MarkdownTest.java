package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static final String TABLE = "# 計画\n| 事業 | 課 |\n|:---|---:|\n| バス | |\n|  | 企画課 |\n";

    @Test
    void takesHeadingsAndTablesApartAndKeepsEveryNumber() {
        TextDocument document = TextDocument.of(TABLE);

        assertThat(cells(TABLE))
                .containsExactly(List.of("計画"), List.of("事業", "課"), List.of(""), List.of("バス"), List.of("", "企画課"));
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aRowBelowTheDelimiterIsRightBelowTheHeader() {
        TextDocument document = TextDocument.of(TABLE);

        assertThat(document.below(document.lines().get(1)))
                .isSameAs(document.lines().get(3));
        assertThat(document.parted(document.lines().get(3))).isFalse();
    }

    @Test
    void blankLinesBelowEveryLineLeaveTheTableWhole() {
        TextDocument document = TextDocument.of(TABLE.replace("\n", "\n\n"));

        List<Line> filled =
                document.lines().stream().filter(line -> !line.blank()).toList();
        assertThat(filled).extracting(Line::number).containsExactly(1, 3, 7, 9);
        assertThat(filled.get(3).cell(1).text()).isEqualTo("企画課");
        assertThat(filled.get(1).cells()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## （1）医療 ##;（1）医療",
                "* 相談に乗る;・相談に乗る",
                "  - 相談に乗る;・相談に乗る",
                "- ・相談に乗る;・相談に乗る",
                "**【内容】**;【内容】",
                "人口\\*は 1 ** 2;人口*は 1 ** 2",
                "> 目標;目標",
                "[1 概要](#gaiyo) 3;1 概要 3",
                "***;''",
                "#番号;#番号"
            })
    void takesTheSignsOffALine(String line, String text) {
        assertThat(TextDocument.of(TABLE + "\n" + line).lines().get(6).text()).isEqualTo(text);
    }

    @Test
    void readsStrokesAndBreaksInsideACell() {
        assertThat(cells("| 事業 | 課 |\n|---|---|\n| 甲\\|乙 | 一課<br>二課 |").get(2)).containsExactly("甲|乙", "一課 二課");
    }

    @Test
    void leavesLinesOfCodeAsTheyAre() {
        assertThat(cells(TABLE + "```\n# 一\n```").subList(5, 8))
                .containsExactly(List.of(""), List.of("# 一"), List.of(""));
    }

    @Test
    void aTextWithTabbedCellsIsNoMarkdownThoughSomeIsLeftInIt() {
        assertThat(cells(TABLE + "バス\t企画課").get(1)).containsExactly("| 事業 | 課 |");
        assertThat(cells("# 一つだけの印\n| 一 | 二 |\n|---|").get(0)).containsExactly("# 一つだけの印");
    }

    @Test
    void twoHeadingsShowMarkdownWithoutATable() {
        assertThat(cells("# 計画\n\n## 目標\n")).containsExactly(List.of("計画"), List.of(""), List.of("目標"));
    }

    private static List<List<String>> cells(String text) {
        return TextDocument.of(text).lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
