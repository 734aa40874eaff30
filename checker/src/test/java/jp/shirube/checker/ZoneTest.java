package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.api.Test;

/** The vision of a zone beside the plans of its members. */
class ZoneTest {

    private static final String PLAN = """
            %s実施計画

            単位：千円

            事業\t2025年度（令和7年度）\t2026年度（令和8年度）\t2027年度（令和9年度）\t3か年事業費計
            %s\t%s\t600\t600\t%s
            """;

    private static final String VISION = """
            みほん圏域定住自立圏共生ビジョン

            みほん市・みほん町・あおば町

            事業名\t%s\t\t\t\t\t
            事業費 (千円)\t市町村\tR6(2024)\tR7(2025)\tR8(2026)\tR9(2027)\tR10(2028)
            \tみほん町\t600\t600\t600\t600\t600
            \tあおば町\t600\t600\t600\t600\t600
            """;

    @Test
    void the_burden_of_each_member_is_compared_with_the_plan_of_that_member_alone() {
        List<Finding> told = told("図書館広域利用事業", plan("みほん町", "図書館広域利用事業", 600), plan("あおば町", "図書館広域利用事業", 700));

        assertThat(told).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("zone-cost-differs");
            assertThat(finding.message()).contains("あおば町").contains("700千円").doesNotContain("みほん町");
            assertThat(finding.source()).isNotNull();
            assertThat(finding.source().line()).isEqualTo(8);
        });
    }

    @Test
    void members_that_agree_with_the_vision_are_left_alone() {
        assertThat(told("図書館広域利用事業", plan("みほん町", "図書館広域利用事業", 600), plan("あおば町", "図書館広域利用事業", 600)))
                .isEmpty();
    }

    @Test
    void a_project_is_known_by_the_stem_of_its_name() {
        assertThat(told("図書館広域利用事業", plan("みほん町", "図書館 広域利用（再掲）", 900)))
                .extracting(Finding::rule)
                .containsExactly("zone-cost-differs");
    }

    @Test
    void a_stem_that_two_projects_of_a_plan_share_says_nothing() {
        String two = plan("みほん町", "図書館広域利用", 900) + "図書館広域利用事業費\t900\t600\t600\t2,100\n";

        assertThat(told("図書館広域利用事業", two)).isEmpty();
    }

    private static List<Finding> told(String shared, String... members) {
        List<CheckedPlan> plans = new ArrayList<>();
        plans.add(Documents.ofText("ビジョン", VISION.formatted(shared)));
        for (String member : members) {
            plans.add(Documents.ofText("町", member));
        }
        return Inspection.ofTown(plans, Settings.STANDARD).stream()
                .map(TownFinding::finding)
                .toList();
    }

    private static String plan(String town, String project, int first) {
        return PLAN.formatted(town, project, first, String.format("%,d", first + 1200));
    }
}
