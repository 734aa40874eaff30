package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Step;
import org.junit.jupiter.api.Test;

class DraftingPolicySampleTest {

    private static final PlanDocument PLAN = Samples.readGood(Samples.DRAFTING_POLICY);
    private static final PlanQuestions ASK = new PlanQuestions(PLAN);

    @Test
    void it_is_read_without_alarm() {
        assertThat(ASK.alarms()).isEmpty();
    }

    @Test
    void the_header_says_what_it_is() {
        assertThat(PLAN.plan().kind()).isEqualTo(PlanKind.DRAFTING_POLICY);
        assertThat(PLAN.plan().title()).isEqualTo("第3期みほん町総合戦略 策定方針");
    }

    @Test
    void the_header_names_the_plan_above() {
        assertThat(PLAN.plan().upperPlan()).contains("第6次みほん町総合計画");
    }

    @Test
    void the_calendar_has_a_step_for_every_month_and_for_the_start() {
        assertThat(PLAN.steps()).hasSize(13);
        assertThat(PLAN.steps())
                .extracting(Step::year, Step::month)
                .startsWith(tuple(2024, 4))
                .contains(tuple(2024, 1), tuple(2024, 2))
                .endsWith(tuple(2025, 4));
        assertThat(step(2024, 6).items()).containsExactly("策定方針の決定", "第2期総合戦略の実績の点検、各課ヒアリング（6～7月）");
        assertThat(step(2024, 7).items()).containsExactly("町民アンケートの集計、第2期の検証結果について（総合戦略推進会議）");
        assertThat(step(2024, 2).items()).isEmpty();
    }

    @Test
    void the_bodies_have_chairs_members_and_a_secretariat() {
        assertThat(PLAN.bodies()).hasSize(3);
        Body headquarters = body(BodyKind.HEADQUARTERS);
        assertThat(headquarters.name()).isEqualTo("みほん町総合戦略推進本部");
        assertThat(headquarters.chair()).isEqualTo("町長");
        assertThat(headquarters.viceChairs()).containsExactly("副町長", "教育長");
        assertThat(headquarters.secretariat()).isEqualTo("企画財政課");
        assertThat(headquarters.inside()).isTrue();
        assertThat(body(BodyKind.COUNCIL).inside()).isFalse();
        assertThat(body(BodyKind.TEAM).name()).isEqualTo("プロジェクト作業班");
    }

    @Test
    void the_structure_goes_from_theme_to_goals() {
        assertThat(PLAN.nodes())
                .extracting(node -> node.title())
                .contains("暮らしの実感の向上")
                .anySatisfy(title -> assertThat(title).contains("産み育てたい、学びたいと思える町"));
    }

    @Test
    void examples_are_no_projects() {
        assertThat(PLAN.projects()).isEmpty();
        assertThat(PLAN.findings()).extracting(finding -> finding.rule()).contains("placeholder");
    }

    @Test
    void a_line_naming_two_indicators_gives_two() {
        assertThat(PLAN.indicators())
                .extracting(indicator -> indicator.name())
                .contains("出生数", "20歳代～30歳代の社会増減", "新規就農者数", "創業者数");
        assertThat(PLAN.indicators())
                .allSatisfy(indicator -> assertThat(indicator.placeholder()).isTrue());
    }

    private static Step step(int year, int month) {
        List<Step> found = PLAN.steps().stream()
                .filter(step -> step.year() == year && step.month() == month)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Body body(BodyKind kind) {
        List<Body> found =
                PLAN.bodies().stream().filter(body -> body.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
