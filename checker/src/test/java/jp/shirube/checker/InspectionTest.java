package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.api.Test;

class InspectionTest {

    @Test
    void what_reading_and_checking_tell_alike_at_one_line_is_told_once() {
        CheckedPlan plan = Documents.withProblem("project-without-indicator");

        assertThat(plan.plan().findings()).extracting(Finding::rule).contains("no-indicator");
        assertThat(Inspection.of(plan, Settings.STANDARD))
                .extracting(Finding::rule)
                .contains("project-without-indicator")
                .doesNotContain("no-indicator");
    }

    @Test
    void findings_stand_in_the_order_of_the_document() {
        List<Finding> findings = Inspection.of(Documents.good("mihon-sogo-keikaku.txt"), Settings.STANDARD);

        assertThat(findings).hasSizeGreaterThan(5);
        assertThat(findings).extracting(finding -> finding.source().line()).isSorted();
    }

    @Test
    void the_same_plan_gives_the_same_list() {
        CheckedPlan plan = Documents.good("mihon-ken-kyosei-vision.txt");

        assertThat(Inspection.of(plan, Settings.STANDARD)).isEqualTo(Inspection.of(plan, Settings.STANDARD));
    }
}
