package jp.shirube.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void cellsInQuotesHoldCommasLineEndsAndQuotes() {
        List<CsvText.Row> rows = CsvText.rows("\uFEFFa,\"b,\"\"c\"\"\r\nd\",\r\ne,f\n");

        assertThat(rows)
                .containsExactly(
                        new CsvText.Row(1, List.of("a", "b,\"c\"\r\nd", "")), new CsvText.Row(3, List.of("e", "f")));
    }

    @Test
    void linesWithoutTextAreNoRowsButCount() {
        assertThat(CsvText.rows("a\n\n,,\nb")).extracting(CsvText.Row::line).containsExactly(1, 4);
    }

    @Test
    void tabsPartCellsWhereTheFirstLineHasNoComma() {
        assertThat(CsvText.rows("a\tb\n1,000\t2"))
                .extracting(CsvText.Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1,000", "2"));
    }

    @Test
    void aQuoteThatIsNeverClosedReachesToTheEnd() {
        assertThat(CsvText.rows("a,\"b\nc")).containsExactly(new CsvText.Row(1, List.of("a", "b\nc")));
    }

    @Test
    void aShortRowHasEmptyCells() {
        assertThat(CsvText.rows("a").get(0).cell(3)).isEmpty();
    }
}
