package jp.shirube.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Project;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.api.Test;

class TitledFormTest {

    private static PlanDocument read(String... lines) {
        return Recognition.read(TextDocument.of(String.join("\n", lines)));
    }

    @Test
    void aStrategyWithRuledTablesIsReadAsTheStrategyItCallsItself() {
        PlanDocument plan = read(
                "みほん市総合戦略",
                "計画期間：令和6年度～令和9年度",
                "基本目標Ⅰ　仕事をつくる",
                "◆数値目標",
                "指標名\t単位\t現状値 令和4年度\t令和6年度\t令和8年度\t目標値 令和9年度",
                "従業者数\t人\t1,230\t1,240\t1,260\t1,300",
                "施策Ⅰ－１　地場産業の強化",
                "主な取組",
                "№\t事業名\t事業の内容\t担当課",
                "1\t設備補助事業\t設備の導入を支える。\t商工課",
                "2\t販路開拓事業\t展示会を開く。\t商工課、会計課");
        assertThat(plan.plan().kind()).isEqualTo(PlanKind.STRATEGY);
        assertThat(plan.projects()).extracting(Project::code).containsExactly("1", "2");
        assertThat(plan.projects().get(1).departments()).containsExactly("商工課", "会計課");
        assertThat(plan.indicators()).hasSize(1);
        assertThat(plan.indicators().get(0).actuals()).isEmpty();
        assertThat(plan.series().get(0).points()).allMatch(point -> point.kind() == PointKind.TARGET);
    }

    @Test
    void anImplementationPlanWithNumbersLeftOfItsNamesKeepsEachNumberWithItsProject() {
        PlanDocument plan = read(
                "みほん村総合計画実施計画（令和6年度～令和8年度）",
                "基本目標1 支え合う村",
                "基本施策（1）見守り",
                "事業番号\t事業名\t実施内容\t事業費（千円）\t\t\t担当課\t区分",
                "\t\t\tR6\tR7\tR8\t\t",
                "1-1-1\t配食事業\t食事を届ける\t120\t130\t140\t福祉課\t継続",
                "1-1-2\t送迎事業\t車を出す\t30\t0\t0\t福祉課\t新規");
        assertThat(plan.plan().kind()).isEqualTo(PlanKind.IMPLEMENTATION);
        assertThat(plan.plan().issuer()).isNotNull();
        assertThat(plan.plan().issuer().name()).isEqualTo("みほん村");
        assertThat(plan.projects()).extracting(Project::code).containsExactly("1-1-1", "1-1-2");
    }

    @Test
    void programmesCountedByCirclesAndProjectsListedByBullets() {
        PlanDocument plan = read(
                "みほん町総合戦略",
                "基本目標1 働く場をつくる",
                "（1）数値目標",
                "数値目標\t基準値（H30）\t目標値（R6）",
                "雇用の数\t12人\t60人",
                "（2）講ずべき施策に関する基本的方向",
                "○ 担い手を育てます。",
                "（3）具体的な施策と重要業績評価指標（KPI）",
                "① 農業の振興",
                "重要業績評価指標（KPI）\t基準値（H30）\t目標値（R6）",
                "就農者数\t3人\t5人",
                "【主な事業】",
                "・就農支援事業（産業課）",
                "② 創業の支援",
                "【主な事業】",
                "・創業補助事業（商工課、産業課）");
        assertThat(plan.nodes()).extracting(node -> node.title()).containsExactly("働く場をつくる", "農業の振興", "創業の支援");
        assertThat(plan.indicators())
                .extracting(indicator -> indicator.node())
                .containsExactly(plan.nodes().get(0).id(), plan.nodes().get(1).id());
        assertThat(plan.projects()).extracting(Project::name).containsExactly("就農支援事業", "創業補助事業");
        assertThat(plan.projects().get(1).departments()).containsExactly("商工課", "産業課");
    }

    @Test
    void aGuidelineForDraftingPrintsRolesSideBySideAndMonthsInARow() {
        PlanDocument plan = read(
                "みほん町第3期総合戦略策定要領",
                "1 策定体制",
                "(1) 総合戦略策定本部",
                "本部長：町長　副本部長：副町長、教育長　本部員：各課長",
                "2 策定日程（令和6年度）",
                "月\t内容",
                "4月\t本部の設置",
                "- 1 -",
                "10月～12月\t話し合い",
                "3 その他",
                "別に定める。");
        assertThat(plan.plan().kind()).isEqualTo(PlanKind.DRAFTING_POLICY);
        assertThat(plan.bodies().get(0).chair()).isEqualTo("町長");
        assertThat(plan.bodies().get(0).viceChairs()).containsExactly("副町長", "教育長");
        assertThat(plan.steps()).extracting(step -> step.month()).containsExactly(4, 10, 11, 12);
        assertThat(plan.steps()).extracting(step -> step.year()).containsOnly(2024);
        assertThat(plan.nodes()).extracting(node -> node.title()).contains("その他");
    }
}
