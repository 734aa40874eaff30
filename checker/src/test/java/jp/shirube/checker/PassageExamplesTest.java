package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.checker.characters.CharacterRules;
import jp.shirube.checker.claims.ClaimRules;
import jp.shirube.checker.language.LanguageRules;
import jp.shirube.checker.names.NameRules;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about passages fires on its example and is silent on its counter-example. */
class PassageExamplesTest {

    /** Rules that need a whole document to show themselves: samples hold their examples. */
    private static final Set<String> NEED_A_DOCUMENT = Set.of(
            "count-of-municipalities-differs",
            "count-of-nodes-differs",
            "difference-differs",
            "extreme-year-differs",
            "heading-differs",
            "missing-full-stop",
            "mixed-style",
            "municipality-misspelt",
            "quoted-value-differs",
            "rank-in-table-differs",
            "similar-name",
            "similar-name-by-kanji",
            "unwanted-spelling");

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_fires_on_its_example_and_not_on_its_counter_example(Rule rule) {
        assertThat(check(rule, "fires")).as("%s fires", rule.id()).isNotEmpty();
        assertThat(check(rule, "silent")).as("%s is silent", rule.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_message_has_every_word_filled_in(Rule rule) {
        assertThat(check(rule, "fires"))
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContainPattern("\\{[0-9]\\}"));
    }

    @Test
    void every_rule_says_what_it_asks_and_why() {
        for (Rule rule : all()) {
            assertThat(RuleTexts.statement(rule.family(), rule.id())).isNotBlank();
            assertThat(RuleTexts.why(rule.family(), rule.id())).isNotBlank();
        }
    }

    static Stream<Rule> rules() {
        return all().stream().filter(rule -> !NEED_A_DOCUMENT.contains(rule.id()));
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(LanguageRules.RULES);
        rules.addAll(CharacterRules.RULES);
        rules.addAll(NameRules.RULES);
        rules.addAll(ClaimRules.RULES);
        return rules;
    }

    private static String example(Rule rule, String part) {
        String file = "rule/" + rule.family().name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.getProperty(rule.id() + "." + part);
    }

    private static List<Finding> check(Rule rule, String example) {
        return Checker.check(Documents.ofText(example(rule, example)), List.of(rule));
    }
}
