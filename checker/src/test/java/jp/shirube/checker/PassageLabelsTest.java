package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

/**
 * Real documents against what a proofreader marked in their passages: line, family, rule, kind and note. A label is found where a rule
 * about passages, or reading, tells the marked rule at most two lines from it; kind {@code right} marks what looks wrong but is right.
 */
class PassageLabelsTest {

    private static final List<String> PREFIXES = List.of("000", "001", "002", "003", "004");
    private static final Set<Family> PASSAGES =
            EnumSet.of(Family.NAMES, Family.CLAIMS, Family.CHARACTERS, Family.LANGUAGE);

    /** A line of the list. */
    private record Label(int line, String rule, String kind) {
        static Label of(String text) {
            String[] cells = text.split(",", 5);
            return new Label(Integer.parseInt(cells[0]), cells[2], cells[3]);
        }

        boolean near(Finding finding, int distance) {
            SourceRef source = finding.source();
            return source != null && source.line() != null && Math.abs(source.line() - line) <= distance;
        }
    }

    @Test
    void nine_of_ten_labels_are_found_and_one_finding_of_ten_is_noise_at_most() throws IOException {
        int labels = 0;
        int alarms = 0;
        List<String> missed = new ArrayList<>();
        List<String> noise = new ArrayList<>();
        for (String prefix : PREFIXES) {
            CheckedPlan plan = seed(prefix);
            List<Finding> found = new ArrayList<>(Checker.check(plan, rules()));
            List<Finding> warned = found.stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
            found.addAll(plan.plan().findings());
            List<Label> marked = labels(prefix).stream()
                    .filter(label -> !label.kind.equals("right"))
                    .toList();
            for (Label label : marked) {
                labels++;
                if (found.stream().noneMatch(finding -> finding.rule().equals(label.rule) && label.near(finding, 2))) {
                    missed.add(prefix + ":" + label.line + " " + label.rule);
                }
            }
            for (Finding finding : warned) {
                alarms++;
                if (marked.stream().noneMatch(label -> label.near(finding, 2))) {
                    noise.add(prefix + ":" + finding.source() + " " + finding.rule());
                }
            }
        }
        System.out.printf(
                "passages: recall %d/%d, precision %d/%d%n",
                labels - missed.size(), labels, alarms - noise.size(), alarms);
        System.out.println("missed " + missed + "\nnot asked for " + noise);

        assertThat(missed.size() * 10).as("missed %s", missed).isLessThanOrEqualTo(labels);
        assertThat(noise.size() * 10).as("noise %s", noise).isLessThanOrEqualTo(alarms);
    }

    @Test
    void nothing_is_warned_of_where_a_passage_is_right() throws IOException {
        for (String prefix : PREFIXES) {
            List<Finding> warned = Checker.check(seed(prefix), rules()).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .toList();
            List<Label> right = labels(prefix).stream()
                    .filter(label -> label.kind.equals("right"))
                    .toList();

            assertThat(right)
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(warned)
                            .filteredOn(finding -> label.near(finding, 0))
                            .isEmpty());
        }
    }

    @Test
    void nothing_is_warned_of_in_good_samples() {
        assertThat(Documents.allGood())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(Checker.check(plan, rules()))
                        .filteredOn(finding -> finding.severity() != Severity.INFO)
                        .isEmpty());
    }

    private static List<Rule> rules() {
        return RuleBook.RULES.stream()
                .filter(rule -> PASSAGES.contains(rule.family()))
                .toList();
    }

    private static CheckedPlan seed(String prefix) {
        Optional<CheckedPlan> plan = Documents.findSeed(prefix);
        assumeTrue(plan.isPresent(), "no real documents on this machine");
        return plan.get();
    }

    private static List<Label> labels(String prefix) throws IOException {
        try (InputStream in = PassageLabelsTest.class.getResourceAsStream("/labels/passages/" + prefix + ".csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Label::of)
                    .toList();
        }
    }
}
