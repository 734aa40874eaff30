package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

/**
 * Real documents against what a proofreader marked in them: line, family, rule, kind and note. A label is found where any finding of the
 * structural families or of reading stands within two lines of it; kind {@code right} marks what looks wrong but is right.
 */
class SeedLabelsTest {

    private static final List<String> PREFIXES = List.of("000", "001", "002", "003", "004");
    private static final Set<Family> STRUCTURE =
            Set.of(Family.ARITHMETIC, Family.COMPLETENESS, Family.TIME, Family.INDICATORS, Family.REFERENCES);
    private static final int NEAR = 2;

    @Test
    void nine_of_ten_labels_are_found_and_one_finding_of_ten_is_noise_at_most() throws IOException {
        int labels = 0;
        int found = 0;
        int alarms = 0;
        int wanted = 0;
        List<String> missed = new ArrayList<>();
        List<String> noise = new ArrayList<>();
        for (String prefix : PREFIXES) {
            Optional<CheckedPlan> plan = Documents.findSeed(prefix);
            assumeTrue(plan.isPresent(), "no real documents on this machine");
            List<Finding> findings = structural(plan.get());
            List<Label> marked = labels(prefix);
            for (Label label : marked) {
                boolean hit = findings.stream().anyMatch(finding -> label.near(finding));
                if (!label.right()) {
                    labels++;
                    found += hit ? 1 : 0;
                    if (!hit) {
                        missed.add(prefix + ":" + label.line() + " " + label.rule());
                    }
                }
            }
            for (Finding finding : findings) {
                if (finding.severity() != Severity.INFO) {
                    alarms++;
                    boolean asked = marked.stream().anyMatch(label -> !label.right() && label.near(finding));
                    wanted += asked ? 1 : 0;
                    if (!asked) {
                        noise.add(prefix + ":" + finding.source() + " " + finding.rule());
                    }
                }
            }
        }
        System.out.printf("structure: recall %d/%d, precision %d/%d%n", found, labels, wanted, alarms);
        System.out.println("missed " + missed + "\nnot asked for " + noise);

        assertThat(found * 10).as("missed %s", missed).isGreaterThanOrEqualTo(labels * 9);
        assertThat(wanted * 10).as("noise %s", noise).isGreaterThanOrEqualTo(alarms * 9);
    }

    @Test
    void nothing_fires_on_sums_of_real_documents_that_agree() {
        for (String prefix : PREFIXES) {
            Optional<CheckedPlan> plan = Documents.findSeed(prefix);
            assumeTrue(plan.isPresent(), "no real documents on this machine");
            List<Rule> sums = RuleBook.RULES.stream()
                    .filter(rule -> rule.family() == Family.ARITHMETIC)
                    .toList();

            assertThat(Checker.check(plan.get(), sums)).isEmpty();
        }
    }

    /** Findings of reading and of the structural families. */
    private static List<Finding> structural(CheckedPlan plan) {
        Map<Family, Set<String>> others = new EnumMap<>(Family.class);
        for (Rule rule : RuleBook.RULES) {
            if (!STRUCTURE.contains(rule.family())) {
                others.computeIfAbsent(rule.family(), family -> new TreeSet<>()).add(rule.id());
            }
        }
        return Inspection.of(plan, Settings.STANDARD).stream()
                .filter(finding -> others.values().stream().noneMatch(ids -> ids.contains(finding.rule())))
                .toList();
    }

    private static List<Label> labels(String prefix) throws IOException {
        try (InputStream in = SeedLabelsTest.class.getResourceAsStream("/labels/structure/" + prefix + ".csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Label::of)
                    .toList();
        }
    }

    /** A line of the list. */
    private record Label(int line, String rule, String kind) {
        static Label of(String text) {
            String[] cells = text.split(",", 5);
            return new Label(Integer.parseInt(cells[0]), cells[2], cells[3]);
        }

        boolean right() {
            return kind.equals("right");
        }

        boolean near(Finding finding) {
            SourceRef source = finding.source();
            return source != null && source.line() != null && Math.abs(source.line() - line) <= NEAR;
        }
    }
}
