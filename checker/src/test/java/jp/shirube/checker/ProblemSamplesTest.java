package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about structure fires on the sample that bears its name, and no other of them does. */
class ProblemSamplesTest {

    private static final Set<Family> STRUCTURE =
            EnumSet.of(Family.ARITHMETIC, Family.COMPLETENESS, Family.TIME, Family.INDICATORS, Family.REFERENCES);

    private static final List<Rule> RULES = RuleBook.RULES.stream()
            .filter(rule -> STRUCTURE.contains(rule.family()))
            .toList();

    static Stream<String> rules() {
        return RULES.stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_sample_with_one_defect_is_told_by_the_rule_of_its_name_alone(String rule) {
        List<Finding> findings = Checker.check(Documents.withProblem(rule), RULES);

        assertThat(findings).extracting(Finding::rule).contains(rule);
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::rule)
                .allMatch(rule::equals);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_finding_tells_a_place_that_the_document_has(String rule) {
        CheckedPlan plan = Documents.withProblem(rule);
        int lines = plan.text() == null ? 0 : plan.text().lines().size();

        assertThat(Checker.check(plan, RULES)).allSatisfy(finding -> {
            assertThat(finding.source()).isNotNull();
            assertThat(finding.source().line()).isBetween(1, lines);
            assertThat(finding.message()).doesNotContain("{0}").doesNotContain("null");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "code-without-upper, mihon-sogo-keikaku.txt",
        "code-title-differs, mihon-sogo-keikaku.txt",
        "indicator-differs-across, mihon-sogo-keikaku.txt",
        "cost-differs-across, mihon-jisshi-keikaku.txt",
        "population-differs-across, mihon-ken-kyosei-vision.txt",
        "zone-cost-differs, mihon-jisshi-keikaku.txt",
        "zone-role-without-project, mihon-jisshi-keikaku.txt"
    })
    void a_plan_that_disagrees_with_another_is_told_by_the_rule_of_its_name_alone(String rule, String other) {
        List<CheckedPlan> plans = List.of(Documents.good(other), Documents.withProblem(rule));

        assertThat(Inspection.ofTown(plans, Settings.STANDARD))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.finding().rule()).isEqualTo(rule))
                .allSatisfy(found -> assertThat(found.plan().name()).isEqualTo(rule + ".txt"));
    }

    @Test
    void good_samples_together_disagree_in_nothing_that_needs_a_person() {
        assertThat(Inspection.ofTown(Documents.allGood(), Settings.STANDARD))
                .filteredOn(found -> found.finding().severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void good_samples_are_right() {
        assertThat(Documents.allGood())
                .hasSize(6)
                .allSatisfy(plan -> assertThat(Checker.check(plan, RULES))
                        .filteredOn(finding -> finding.severity() != Severity.INFO)
                        .isEmpty());
    }

    @Test
    void every_rule_has_its_words_and_an_id_of_its_own() {
        assertThat(RuleBook.RULES)
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        for (Rule rule : RuleBook.RULES) {
            assertThat(RuleTexts.statement(rule.family(), rule.id())).isNotBlank();
            assertThat(RuleTexts.why(rule.family(), rule.id())).isNotBlank();
            assertThat(RuleTexts.message(rule.family(), rule.id())).isNotBlank();
        }
        for (TownRule rule : RuleBook.TOWN_RULES) {
            assertThat(RuleTexts.statement(Family.ACROSS, rule.id())).isNotBlank();
            assertThat(RuleTexts.why(Family.ACROSS, rule.id())).isNotBlank();
            assertThat(Documents.hasProblem(rule.id())).isTrue();
        }
    }
}
