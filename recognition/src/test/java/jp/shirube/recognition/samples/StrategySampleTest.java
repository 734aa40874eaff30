package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;

class StrategySampleTest {

    private static final PlanDocument PLAN = Samples.readGood(Samples.STRATEGY);
    private static final PlanQuestions ASK = new PlanQuestions(PLAN);

    @Test
    void it_is_read_without_alarm() {
        assertThat(ASK.alarms()).isEmpty();
    }

    @Test
    void the_header_names_the_plan_above() {
        assertThat(PLAN.plan().kind()).isEqualTo(PlanKind.STRATEGY);
        assertThat(PLAN.plan().title()).isEqualTo("みほん町デジタル田園都市国家構想総合戦略");
        assertThat(PLAN.plan().upperPlan()).contains("第6次みほん町総合計画");
        assertThat(Objects.requireNonNull(PLAN.plan().period()).from()).isEqualTo(2025);
    }

    @Test
    void priority_projects_hold_programmes_and_programmes_hold_initiatives() {
        assertThat(ASK.titles("重点プロジェクト"))
                .containsExactly("うまれる のびる 子どもまんなかプロジェクト", "かよう かかわる 湯のまち人の輪プロジェクト", "そなえる ささえる 雪国あんしんプロジェクト");
        assertThat(ASK.titles("施策")).hasSize(6);
        assertThat(ASK.titles("主な取組")).hasSize(16).contains("除雪の担い手の確保", "通院の支え");
        assertThat(ASK.path(ASK.getNodeTitled("住まいの雪対策").id()))
                .endsWith("そなえる ささえる 雪国あんしんプロジェクト", "雪と災害から命を守る体制づくり", "住まいの雪対策");
    }

    @Test
    void every_project_has_its_code_and_division() {
        assertThat(PLAN.projects())
                .hasSize(38)
                .allSatisfy(project -> assertThat(project.code()).isNotNull());
        Project snow = ASK.getProject("町道除雪事業");
        assertThat(snow.code()).isEqualTo("3-1-①-1");
        assertThat(snow.departments()).containsExactly("建設課");
        assertThat(ASK.places("町道除雪事業")).containsExactly("除雪の担い手の確保");
    }

    @Test
    void a_division_yet_to_be_decided_is_none() {
        Project clubs = ASK.getProject("中学生の部活動地域移行事業");
        assertThat(clubs.departments()).isEmpty();
        assertThat(clubs.notes()).containsExactly("所管課調整中");
    }

    @Test
    void every_node_has_a_title() {
        assertThat(PLAN.nodes()).allSatisfy(node -> assertThat(node.title()).isNotBlank());
    }

    @Test
    void goals_and_performance_indicators_are_read_by_their_tables() {
        assertThat(kinds(IndicatorKind.KGI)).hasSize(6);
        assertThat(kinds(IndicatorKind.KPI)).hasSize(12);
        Indicator social = ASK.getIndicator("社会増減数（転入者数－転出者数）");
        assertThat(PlanQuestions.shown(social.baseline())).isEqualTo("▲62人|-62|人|");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(social.baseline()).asOf())
                        .year())
                .isEqualTo(2023);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(social.target()).asOf())
                        .year())
                .isEqualTo(2029);
        assertThat(ASK.getIndicator("空き家バンクの成約件数").cumulativeYears()).isEqualTo(5);
    }

    @Test
    void a_target_yet_to_be_set_is_a_placeholder_and_no_number() {
        Indicator school = ASK.getIndicator("みほん学園の学校評価における保護者の満足度");
        assertThat(Objects.requireNonNull(school.baseline()).state()).isEqualTo(ValueState.UNDEFINED);
        assertThat(Objects.requireNonNull(school.target()).state()).isEqualTo(ValueState.PLACEHOLDER);
    }

    @Test
    void the_aim_of_a_programme_is_a_section_of_its_own() {
        assertThat(ASK.getNodeTitled("通院と移動を支える仕組みづくり").sections())
                .filteredOn(section -> section.kind().code().equals("aim"))
                .singleElement()
                .satisfies(
                        section -> assertThat(String.join("", section.items())).contains("免許の返納"));
    }

    @Test
    void the_pillars_of_the_state_are_kept_where_they_are_printed() {
        assertThat(ASK.getNodeTitled("移り住む人を支える住まいと仕事づくり").sections())
                .flatExtracting(section -> section.items())
                .anySatisfy(item -> assertThat(item).contains("人の流れをつくる"));
    }

    private static List<String> kinds(IndicatorKind kind) {
        return PLAN.indicators().stream()
                .filter(indicator -> indicator.kind() == kind)
                .map(Indicator::name)
                .toList();
    }
}
