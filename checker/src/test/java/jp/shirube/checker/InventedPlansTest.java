package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passages;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented plans of shapes that no reader was made for: right as they are, and with one slip planted at a time. */
class InventedPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"transport", "education"})
    void a_plan_of_another_shape_that_is_right_is_left_alone(String name) throws IOException {
        assertThat(text(name)).contains("割");
        assertThat(check(text(name)))
                .filteredOn(each -> each.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "温泉線が最も多く, 学校線が最も多く, rank-in-table-differs",
        "'41,500人へと半減し', '61,500人へと半減し', ratio-in-words-differs",
        "運転士の確保も, 運転士のの確保も, doubled-particle",
        "'合計\t43,500', '合計\t43,600', table-column-differs"
    })
    void a_slip_that_is_planted_there_is_told(String right, String wrong, String rule) throws IOException {
        String text = text("transport");
        assertThat(text).contains(right);
        assertThat(check(text.replace(right, wrong))).extracting(Finding::rule).contains(rule);
    }

    private static List<Finding> check(String text) {
        TextDocument document = TextDocument.of(text);
        CheckedPlan plan = new CheckedPlan("", Recognition.read(document), Passages.of(document), document);
        return Checker.check(plan, RuleBook.RULES, Settings.STANDARD);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = InventedPlansTest.class.getResourceAsStream("/invented/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
