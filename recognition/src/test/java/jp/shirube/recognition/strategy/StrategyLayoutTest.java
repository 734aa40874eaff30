package jp.shirube.recognition.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;

class StrategyLayoutTest {

    private static PlanDocument read(String... lines) {
        return new StrategyForm().read(new Reading(TextDocument.of(String.join("\n", lines))));
    }

    @Test
    void basicGoalsWithTitlesOnTheirLineAndIndicatorsOnOneLine() {
        PlanDocument plan = read(
                "みほん町総合戦略",
                "第２章 基本目標ごとの取組",
                "基本目標１ しごとをつくる",
                "【数値目標】",
                "指標 基準値（R5） 目標値（R11）",
                "町内事業所の従業者数 1,200 人 1,250 人",
                "社会増減数 ▲41人 0人",
                "【基本的方向】",
                "・店を開く人を支えます。",
                "施策１ 商いを育てる",
                "重要業績評価指標（KPI）",
                "指標 現状値（令和5年度） 目標値（令和11年度）",
                "創業件数 3件 ⇒ 10件");
        assertThat(plan.nodes())
                .extracting(Node::level, Node::title)
                .contains(tuple("基本目標", "しごとをつくる"), tuple("施策", "商いを育てる"));
        assertThat(plan.indicators())
                .extracting(
                        i -> i.name(),
                        i -> i.baseline().number().intValue(),
                        i -> i.target().number().intValue())
                .containsExactly(tuple("町内事業所の従業者数", 1200, 1250), tuple("社会増減数", -41, 0), tuple("創業件数", 3, 10));
        assertThat(plan.indicators().get(2).target().asOf().year()).isEqualTo(2029);
        assertThat(plan.indicators().get(2).target().unit()).isEqualTo("件");
    }

    @Test
    void valuesUnderTheirNameAndAFootnoteWithItsMark() {
        PlanDocument plan = read(
                "基本目標１ 子どもを育てる",
                "【重要業績評価指標（KPI）】",
                "項目",
                "実績",
                "（令和6年度）",
                "目標",
                "（令和10年度）",
                "子育てしやすいと思う人の割合※１",
                "62.5％",
                "⇒ 70％",
                "見学会の回数",
                "2回",
                "⇒ 4回",
                "※１ 町民アンケート");
        assertThat(plan.indicators())
                .extracting(
                        i -> i.name(), i -> i.baseline().text(), i -> i.target().text(), i -> i.notes())
                .containsExactly(
                        tuple("子育てしやすいと思う人の割合", "62.5％", "70％", java.util.List.of("※1", "※１ 町民アンケート")),
                        tuple("見学会の回数", "2回", "4回", java.util.List.of()));
        assertThat(plan.findings()).extracting(Finding::rule).doesNotContain("loose-note");
    }

    @Test
    void divisionsBehindNamesWithoutCodes() {
        PlanDocument plan = read(
                "重点プロジェクト１",
                "みんなの広場",
                "（１）集まる場所",
                "【主な事業】",
                "取組 事業名 担当課",
                "広場を直す",
                "広場の芝生の張り替え 建設課",
                "夜も歩ける明かりの設置 建設課・総務課",
                "広場で遊ぶ",
                "朝市の開催 産業振興課");
        assertThat(plan.projects())
                .extracting(
                        Project::name,
                        Project::departments,
                        p -> p.placements().get(0).node())
                .containsExactly(
                        tuple("広場の芝生の張り替え", java.util.List.of("建設課"), "1/1/1"),
                        tuple("夜も歩ける明かりの設置", java.util.List.of("建設課", "総務課"), "1/1/1"),
                        tuple("朝市の開催", java.util.List.of("産業振興課"), "1/1/2"));
        assertThat(plan.nodes()).extracting(Node::level).contains("取組");
    }

    @Test
    void ruledTablesInAnotherOrderOfColumns() {
        PlanDocument plan = read(
                "戦略目標１ 住みつづける",
                "（１）住まい",
                "所管課\t具体的な取組\t主な取組\t概要",
                "建設課\t空き家の相談\t空き家を活かす\t月に一度の相談会",
                "\t空き家の改修\t\t改修費の一部",
                "福祉課\t見守り隊(再掲)\t見守る\t");
        assertThat(plan.projects())
                .extracting(
                        Project::name,
                        Project::overview,
                        p -> p.placements().get(0).node())
                .containsExactly(
                        tuple("空き家の相談", "月に一度の相談会", "1/1/1"),
                        tuple("空き家の改修", "改修費の一部", "1/1/1"),
                        tuple("見守り隊", null, "1/1/2"));
        assertThat(plan.projects().get(2).placements().get(0).relisted()).isTrue();
        assertThat(plan.findings()).extracting(Finding::rule).contains("blank-cell");
    }

    @Test
    void aNameWithoutAValueIsReportedAndNotInvented() {
        PlanDocument plan = read("基本目標１ 学ぶ", "【数値目標】", "指標 現状値 目標値", "読書の日数 5日", "（１）図書室");
        assertThat(plan.indicators())
                .singleElement()
                .satisfies(i -> assertThat(i.baseline().number()).isNull());
        assertThat(plan.findings()).extracting(Finding::rule).contains("unread-values");
    }
}
