package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.SettingsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total is offered only where every number that it is the sum of is confirmed by another sum. */
class SumCorrectionTest {

    private static final String TABLE = """
            みほん町実施計画

            単位：千円

            事業\t2025年度\t2026年度\t3か年事業費計
            町道除雪事業\t%s
            融雪事業\t%s
            %s
            """;

    @ParameterizedTest
    @CsvSource({
        "row-total-differs, 100|200|310, 10|20|30, 合計|110|220|330, 310, 300",
        "column-total-differs, 100|200|300, 10|20|30, 合計|110|230|330, 230, 220",
        "grand-total-differs, 100|200|300, 10|20|30, 合計|110|220|350, 350, 330"
    })
    void a_total_of_confirmed_numbers_is_offered(
            String rule, String first, String second, String total, String read, String written) {
        assertThat(found(first, second, total, Settings.STANDARD))
                .filteredOn(each -> each.finding().rule().equals(rule))
                .extracting(CheckedFinding::correction)
                .containsExactly(new Correction(read, written));
    }

    @ParameterizedTest
    @CsvSource({
        "100|200|310, 10|20|30, 融雪と除雪のほかにはない", // no sum row
        "100|200|310, 10|20|30, 合計|110|230|330", // a column is off too
        "100|200|300, 10|20|—, 合計|110|230|330", // a row without a total
        "100|190|300, 10|20|30, 合計|110|220|330" // an amount at the crossing
    })
    void what_may_be_wrong_on_either_side_is_left_open(String first, String second, String total) {
        assertThat(found(first, second, total, Settings.STANDARD))
                .isNotEmpty()
                .extracting(CheckedFinding::correction)
                .containsOnlyNulls();
    }

    @Test
    void numbers_that_were_rounded_apart_confirm_nothing() {
        Properties lines = new Properties();
        lines.putAll(Map.of("tolerance.money", "5"));

        assertThat(found("100|200|310", "10|20|30", "合計|110|220|330", SettingsText.read(lines)))
                .isNotEmpty()
                .extracting(CheckedFinding::correction)
                .containsOnlyNulls();
    }

    private static List<CheckedFinding> found(String first, String second, String total, Settings settings) {
        String text = TABLE.formatted(first, second, total).replace('|', '\t');
        return Checker.checked(Documents.ofText("例", text), RuleBook.RULES, settings).stream()
                .filter(each -> each.finding().rule().contains("total-differs")
                        || each.finding().rule().equals("amount-breaks-sums"))
                .toList();
    }
}
