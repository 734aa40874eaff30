package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.PlanDocument;
import org.junit.jupiter.api.Test;

class SheetIndicatorsTest {

    private static final String HEAD = """
            実施計画（令和7年度～令和9年度）
            基本目標1 雪に強いまち
            基本施策1 道路の除雪
            """;

    private static final String PROJECTS = """
            【主な事業】
            事業名\t担当課\t令和7年度\t令和8年度\t令和9年度
            町道除雪事業\t建設課\t除雪\t除雪\t除雪
            """;

    @Test
    void a_table_of_indicators_belongs_to_the_node_of_its_sheet() {
        PlanDocument plan = Plans.read(HEAD + """
                【重要業績評価指標】
                指標\t現状値(R5)\t目標値(R9)
                除雪路線の延長\t120km\t130km
                運転できる人※1\t61人\t80人
                ※1 町の登録簿に載る人
                """ + PROJECTS);
        assertThat(plan.indicators())
                .extracting(Indicator::name, Indicator::node, Indicator::kind)
                .containsExactly(tuple("除雪路線の延長", "1/1", IndicatorKind.KPI), tuple("運転できる人", "1/1", IndicatorKind.KPI));
        assertThat(plan.indicators().get(0).notes()).isEmpty();
        assertThat(plan.indicators().get(1).notes()).contains("※1 町の登録簿に載る人");
        assertThat(plan.projects())
                .singleElement()
                .satisfies(project -> assertThat(project.departments()).containsExactly("建設課"));
    }

    @Test
    void an_indicator_beside_the_name_of_a_project_measures_the_project() {
        PlanDocument plan = Plans.read(HEAD + PROJECTS + """
                【成果指標】
                事業名\t指標\t現状値(R5)\t目標値(R9)
                町道除雪事業\t除雪路線の延長\t120km\t130km
                """);
        assertThat(plan.indicators())
                .extracting(Indicator::name, Indicator::node, Indicator::project, Indicator::kind)
                .containsExactly(tuple("除雪路線の延長", null, "P001", IndicatorKind.GOAL));
    }

    @Test
    void the_title_keeps_its_span_of_years() {
        assertThat(Plans.read(HEAD + PROJECTS).plan().title()).isEqualTo("実施計画（令和7年度～令和9年度）");
    }
}
