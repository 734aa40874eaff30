package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about passages fires on the sample that bears its name, and no other rule warns of anything there. */
class PassageSamplesTest {

    private static final Set<Family> PASSAGES =
            EnumSet.of(Family.NAMES, Family.CLAIMS, Family.CHARACTERS, Family.LANGUAGE);

    /** Hints at every further place of what another rule reports once. */
    private static final String FURTHER = "-here";

    static Stream<String> rules() {
        return RuleBook.RULES.stream()
                .filter(rule -> PASSAGES.contains(rule.family()))
                .map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_sample_with_one_defect_is_told_by_the_rule_of_its_name_alone(String rule) {
        List<Finding> findings = Checker.check(Documents.withProblem(rule), RuleBook.RULES, Documents.settings(rule));

        assertThat(findings).extracting(Finding::rule).contains(rule);
        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::rule)
                .allMatch(told -> rule.equals(told) || rule.equals(told + FURTHER));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("{0}", "{1}", "{2}", "{3}"));
    }
}
