package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import jp.shirube.checker.example.ExampleDocument;
import jp.shirube.checker.example.RuleExample;
import jp.shirube.checker.example.RuleExamples;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.SettingsText;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule speaks of its example at the place that is marked there, no other rule does, and none of the same document when mended. */
class RuleExamplesTest {

    /** Most characters in which the two readings of a document may differ, where the difference is not a part that is left out. */
    private static final int CLOSE = 80;

    /** Hints at every further place of what another rule reports once. */
    private static final String FURTHER = "-here";

    static Stream<String> rules() {
        return Stream.concat(
                RuleBook.RULES.stream().map(Rule::id),
                RuleBook.TOWN_RULES.stream().map(TownRule::id));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_speaks_of_its_example_at_the_marked_place_alone(String rule) {
        RuleExample example = example(rule);

        List<Told> told = told(
                example,
                example.documents().stream()
                        .map(document -> plan(example, document, document.fires()))
                        .toList());

        assertThat(told).filteredOn(each -> each.by(rule)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.document().places())
                    .contains(each.finding().source().line());
            assertThat(each.finding().message()).doesNotContainPattern("\\{[0-9]\\}|null");
        });
        assertThat(told)
                .filteredOn(each -> !each.by(rule))
                .allSatisfy(each -> assertThat(each.matters(rule)).isFalse());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_silent_where_its_example_is_mended(String rule) {
        RuleExample example = example(rule);

        List<Told> told = told(
                example,
                example.documents().stream()
                        .map(document -> plan(example, document, document.silent()))
                        .toList());

        assertThat(told).noneMatch(each -> each.by(rule) || each.matters(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_looks_wrong_and_is_right_is_not_told(String rule) {
        RuleExample example = example(rule);
        ExampleDocument innocent = new ExampleDocument("", List.of());

        assertThat(told(example, List.of(plan(example, innocent, example.innocent() + "\n"))))
                .noneMatch(each -> each.by(rule) || each.matters(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_two_readings_of_an_example_lie_close_together(String rule) {
        for (ExampleDocument document : example(rule).documents()) {
            document.pieces().forEach(piece -> {
                if (piece.differs()) {
                    assertThat(piece.fires().length()).isLessThan(CLOSE);
                    assertThat(piece.silent().length()).isLessThan(CLOSE);
                }
            });
            assertThat(document.silent()).isNotBlank();
        }
        assertThat(example(rule).documents())
                .anyMatch(document -> document.pieces().stream().anyMatch(piece -> piece.differs()));
    }

    @Test
    void an_example_names_its_documents_where_there_are_several() {
        assertThat(RuleBook.TOWN_RULES)
                .allSatisfy(rule -> assertThat(example(rule.id()).documents())
                        .hasSizeGreaterThan(1)
                        .extracting(ExampleDocument::name)
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
    }

    /** A finding of an example. */
    private record Told(ExampleDocument document, Finding finding) {
        private boolean by(String rule) {
            return finding.rule().equals(rule);
        }

        /** Whether it would be one too many: not a hint, and not of a rule that tells the same at another place. */
        private boolean matters(String rule) {
            return finding.severity() != Severity.INFO
                    && !finding.rule().replace(FURTHER, "").equals(rule.replace(FURTHER, ""));
        }
    }

    /** A document of an example, ready to be checked. */
    private record Shown(ExampleDocument document, CheckedPlan plan) {}

    private static List<Told> told(RuleExample example, List<Shown> shown) {
        Properties lines = new Properties();
        lines.putAll(example.settings());
        Settings settings = SettingsText.read(lines);
        List<Told> told = new ArrayList<>();
        for (Shown each : shown) {
            Checker.check(each.plan(), RuleBook.RULES, settings)
                    .forEach(finding -> told.add(new Told(each.document(), finding)));
        }
        List<CheckedPlan> plans = shown.stream().map(Shown::plan).toList();
        Inspection.ofTown(plans, settings)
                .forEach(found -> shown.stream()
                        .filter(each -> each.plan() == found.plan())
                        .forEach(each -> told.add(new Told(each.document(), found.finding()))));
        return told;
    }

    private static Shown plan(RuleExample example, ExampleDocument document, String text) {
        CheckedPlan plan = Documents.ofText(document.name(), text);
        return new Shown(document, example.day() == null ? plan : plan.on(example.day()));
    }

    private static RuleExample example(String rule) {
        return RuleExamples.find(rule).orElseThrow(() -> new AssertionError("no example of " + rule));
    }
}
