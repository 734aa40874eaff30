package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "misspelt-term",
                "unwanted-spelling",
                "half-width-kana",
                "space-in-word",
                "foreign-form",
                "letter-of-other-script",
                "long-vowel-mark",
                "look-alike-letter",
                "doubled-particle",
                "kanji-slip"
            })
    void what_was_read_stands_in_the_text_and_is_found_no_more_once_the_correction_is_written(String rule) {
        CheckedPlan plan = Documents.withProblem(rule);
        Settings settings = Documents.settings(rule);
        CheckedFinding found = first(plan, rule, settings);
        Correction correction = Objects.requireNonNull(found.correction());
        String text = plan.passages().stream()
                .map(Passage::text)
                .filter(each -> each.contains(correction.read()))
                .findFirst()
                .orElseThrow();

        CheckedPlan mended = Documents.ofText("例", text.replace(correction.read(), correction.written()));

        assertThat(Checker.check(Documents.ofText("例", text), RuleBook.RULES, settings))
                .extracting(each -> each.rule())
                .contains(rule);
        assertThat(Checker.check(mended, RuleBook.RULES, settings))
                .extracting(each -> each.rule())
                .doesNotContain(rule);
    }

    @Test
    void a_remark_for_a_person_is_no_correction() {
        assertThat(first(Documents.withProblem("broken-sentence"), "broken-sentence", Settings.STANDARD)
                        .correction())
                .isNull();
    }

    private static CheckedFinding first(CheckedPlan plan, String rule, Settings settings) {
        return Checker.checked(plan, RuleBook.RULES, settings).stream()
                .filter(each -> each.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
