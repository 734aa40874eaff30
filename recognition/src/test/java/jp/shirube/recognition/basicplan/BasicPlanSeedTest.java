package jp.shirube.recognition.basicplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasicPlanSeedTest {

    private PlanDocument plan;

    @BeforeEach
    void readTheSeed() {
        plan = Seed.read(Seed.text());
    }

    @Test
    void theHeaderNamesBothPlansOfTheVolume() {
        assertThat(plan.plan().title()).isEqualTo("第8期上砂川町総合計画前期基本計画");
        assertThat(plan.plan().relatedPlans()).containsExactly("第3期上砂川町デジタル田園都市国家構想総合戦略");
        assertThat(plan.plan().kind()).isEqualTo(PlanKind.COMPREHENSIVE);
        assertThat(plan.plan().issuer().name()).isEqualTo("上砂川町");
        assertThat(plan.plan().period().from()).isEqualTo(2025);
        assertThat(plan.plan().period().to()).isEqualTo(2029);
    }

    @Test
    void theOutlineHasEachNodeOnceHoweverOftenItIsPrinted() {
        assertThat(plan.nodes().stream().map(Node::level).toList()).hasSize(51).containsOnly("将来像", "大綱", "基本計画", "施策");
        assertThat(titles("大綱")).hasSize(4);
        assertThat(titles("基本計画")).hasSize(10);
        assertThat(titles("施策")).hasSize(36).doesNotHaveDuplicates();
        assertThat(plan.nodes().get(0).title()).isEqualTo("小さな町の輝く未来へ挑戦するまち");
        assertThat(plan.nodes().get(0).parent()).isNull();
        assertThat(node("V/3/1/6").title()).isEqualTo("空き家・空き地対策");
        assertThat(node("V/2/2/4").parent()).isEqualTo("V/2/2");
        assertThat(node("V/2/2/4").mark()).isEqualTo("④");
    }

    @Test
    void otherSpellingsOfATitleAreAliasesWithAFinding() {
        assertThat(node("V/1/1/1").aliases()).containsExactly("妊娠期からの切れ目ない支援");
        assertThat(node("V/2").aliases()).containsExactly("活気とにぎわいがあふれるまち(産業・雇用・観光)");
        assertThat(node("V/1/2/1").aliases()).isEmpty();
        assertThat(lines("title-differs")).containsExactly(112, 358);
    }

    @Test
    void partsWithoutTheirHeadingStandWhereTheOverviewSays() {
        assertThat(lines("lost-heading")).containsExactly(552, 738);
        assertThat(indicators("V/3/1")).extracting(Indicator::name).containsExactly("町営住宅管理戸数");
        assertThat(listed("V/3/1/1"))
                .containsExactly("テレビ中継局放送機器更新事業", "住宅改修等補助金交付事業", "町営住宅改善事業", "民間賃貸住宅建設助成制度", "美しい景観づくり事業");
        assertThat(listed("V/4/1/2")).containsExactly("女性の活躍推進の環境づくり");
        assertThat(indicators("V/3/3")).hasSize(2);
    }

    @Test
    void sectionsStandUnderTheirNodes() {
        assertThat(node("V").sections())
                .extracting(Section::heading)
                .containsExactly("将来像", "前期基本計画の期間", "計画の進捗管理", "前期基本計画の成果目標", "施策の推進");
        assertThat(node("V/1").sections()).extracting(Section::kind).containsExactly(SectionKind.OVERVIEW);
        assertThat(node("V/3/2").sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.ISSUES, SectionKind.POLICY);
        assertThat(node("V/3/2").sections().get(1).items()).hasSize(6).allMatch(item -> item.endsWith("。"));
        assertThat(node("V/1/1").sections().get(1).items()).hasSize(2).noneMatch(item -> item.startsWith("○"));
    }

    @Test
    void indicatorsOfTheVisionComeInThreeGroups() {
        List<Indicator> root = indicators("V");
        assertThat(root)
                .extracting(Indicator::kind)
                .containsExactly(
                        IndicatorKind.VISION,
                        IndicatorKind.VISION,
                        IndicatorKind.OUTCOME,
                        IndicatorKind.OUTCOME,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION,
                        IndicatorKind.SATISFACTION);
        assertThat(value(root.get(0)))
                .isEqualTo(
                        "2,438人 / NUMBER 2438 人 null / DATE 2024-04-01 → 2,020人 / NUMBER 2020 人 null / DATE 2029-04-01");
        assertThat(value(root.get(3)))
                .isEqualTo("▲41人 / NUMBER -41 人 null / YEAR 2023 → ▲17人 / NUMBER -17 人 null / YEAR 2029");
        assertThat(root.get(1).notes()).hasSize(2).allMatch(note -> note.startsWith("※1"));
        assertThat(root.get(10).notes()).hasSize(2).allMatch(note -> note.startsWith("※1"));
        assertThat(root.get(2).notes()).isEmpty();
    }

    @Test
    void indicatorsOfThePlansKeepWhatIsPrinted() {
        assertThat(plan.indicators()).hasSize(46);
        assertThat(plan.indicators().stream().filter(i -> i.kind() == IndicatorKind.KPI))
                .hasSize(22);
        assertThat(plan.indicators().stream().filter(i -> i.kind() == IndicatorKind.GOAL))
                .hasSize(13);
        List<Indicator> years = indicators("V/1/3");
        assertThat(years.get(0).breakdown()).isEqualTo("男");
        assertThat(years.get(1).name()).isEqualTo(years.get(0).name());
        assertThat(years.get(1).breakdown()).isEqualTo("女");
        assertThat(value(years.get(1)))
                .isEqualTo(
                        "82.5 歳 / NUMBER 82.5 歳 null / FISCAL_YEAR 2023 → 83.6 歳 / NUMBER 83.6 歳 null / FISCAL_YEAR 2029");
        assertThat(value(indicators("V/1/2").get(0)))
                .isEqualTo(
                        "-5ポイント以下 / NUMBER -5 ポイント 以下 / FISCAL_YEAR 2023 → 全道平均以上 / TEXT null null 以上 / FISCAL_YEAR 2029");
        assertThat(value(indicators("V/2/2").get(1))).startsWith("9.5万人 / NUMBER 9.5 万人");
        assertThat(value(indicators("V/4/2").get(1))).startsWith("— / UNDEFINED null");
    }

    @Test
    void sumsOverYearsAreTold() {
        assertThat(plan.indicators().stream().filter(i -> i.cumulativeYears() != null))
                .hasSize(5)
                .allMatch(i -> i.cumulativeYears() == 5);
        assertThat(indicators("V/2/1").get(5).notes()).contains("4か年合計");
    }

    @Test
    void everyProjectStandsOnceAndRelistingsAreItsPlacements() {
        assertThat(plan.projects()).hasSize(172);
        List<Placement> all =
                plan.projects().stream().flatMap(p -> p.placements().stream()).toList();
        assertThat(all).hasSize(182);
        assertThat(all.stream().filter(Placement::relisted))
                .hasSize(10)
                .allMatch(p -> p.flags().contains("再掲"));
        Project carer = project("ケアラー支援推進事業");
        assertThat(carer.placements()).extracting(Placement::node).containsExactly("V/1/3/1", "V/1/3/2");
        assertThat(carer.placements().get(1).flagText()).isEqualTo("新規 (再掲)");
        assertThat(carer.placements().get(1).flags()).containsExactly("新規", "再掲");
        assertThat(carer.status()).isEqualTo(ProjectStatus.NEW);
        assertThat(project("下水道GIS導入").placements()).extracting(Placement::node).containsExactly("V/3/1/3", "V/4/2/1");
        assertThat(project("公設学習塾の運営").status()).isEqualTo(ProjectStatus.EXPANDED);
        assertThat(project("町道整備").status()).isNull();
    }

    @Test
    void rowsWithoutANameAreDetailsOfTheRowAbove() {
        assertThat(project("保護者負担の軽減").details()).hasSize(9);
        assertThat(project("生涯にわたる生活習慣病予防健診").details()).hasSize(4);
        assertThat(project("ワークショップの開催").details()).hasSize(1);
        assertThat(plan.projects().stream().filter(p -> !p.details().isEmpty())).hasSize(3);
    }

    @Test
    void leftoverMarkupIsTakenOutOfOverviews() {
        assertThat(project("児童公園整備事業").overview())
                .startsWith("・下鷲")
                .contains(" ・各町")
                .doesNotContain("<", ">");
        assertThat(lines("leftover-markup")).containsExactly(263, 267, 319);
        assertThat(plan.projects())
                .allMatch(p -> p.overview() != null && !p.overview().contains("<"));
    }

    @Test
    void nothingElseIsReported() {
        assertThat(plan.findings()).hasSize(7);
    }

    @Test
    void aTableWithoutItsHeadingIsReadWithAFinding() {
        String text = Seed.text();
        int second = text.indexOf("重要業績評価指標(KPI)");
        PlanDocument cut = Seed.read(text.substring(0, second) + text.substring(second + "重要業績評価指標(KPI)".length()));
        assertThat(cut.indicators()).hasSize(46);
        assertThat(cut.findings())
                .filteredOn(finding -> finding.rule().equals("unheaded-indicators"))
                .hasSize(1)
                .allMatch(finding ->
                        finding.source().line() == 138 && finding.source().endLine() == 140);
    }

    @Test
    void aListWhoseHeadingWasLostIsReportedAndItsPlanStaysWhole() {
        String text = Seed.text();
        int heading = text.indexOf("(2) にぎわいと魅力");
        PlanDocument cut = Seed.read(text.substring(0, heading) + text.substring(text.indexOf('\n', heading)));
        assertThat(Rendering.of(cut).stream()
                        .filter(line -> line.startsWith("  at"))
                        .toList())
                .isEqualTo(Rendering.of(plan).stream()
                        .filter(line -> line.startsWith("  at"))
                        .toList());
        assertThat(cut.findings())
                .anyMatch(finding -> finding.rule().equals("unplaced-lines")
                        && finding.source().line() == 382);
    }

    @Test
    void theOtherSeedsShowLessOfThisForm() {
        int own = Seed.evidence(Seed.text());
        assertThat(own).isGreaterThanOrEqualTo(90);
        for (String other : List.of("000_", "001_", "003_", "004_")) {
            assertThat(Seed.evidence(Seed.text(other))).as(other).isLessThan(50);
        }
    }

    private List<String> titles(String level) {
        return plan.nodes().stream()
                .filter(n -> n.level().equals(level))
                .map(Node::title)
                .toList();
    }

    private Node node(String id) {
        return plan.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }

    private Project project(String name) {
        return plan.projects().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Indicator> indicators(String node) {
        return plan.indicators().stream().filter(i -> node.equals(i.node())).toList();
    }

    private List<String> listed(String node) {
        return plan.projects().stream()
                .flatMap(p -> p.placements().stream()
                        .filter(at -> at.node().equals(node))
                        .map(at -> at.order() + " " + p.name()))
                .sorted()
                .map(text -> text.substring(2))
                .toList();
    }

    private List<Integer> lines(String rule) {
        return plan.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(Finding::source)
                .map(source -> source.line())
                .toList();
    }

    private static String value(Indicator indicator) {
        return Rendering.value(indicator.baseline()) + " → " + Rendering.value(indicator.target());
    }
}
