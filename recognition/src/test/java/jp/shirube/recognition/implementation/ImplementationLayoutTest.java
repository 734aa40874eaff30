package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.SectionKind;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.YearPlan;
import org.junit.jupiter.api.Test;

/** Small plans of a fictional town, laid out and worded in other ways. */
class ImplementationLayoutTest {

    @Test
    void headingsMakeTheOutlineWhereNoTableGivesIt() {
        PlanDocument plan = Plans.read("""
                計画期間 令和7年度～令和11年度
                政策1　元気なまち
                施策1-1　健康づくり
                【現状と課題】
                健診を受ける人が少ない状態が続いて
                います。
                【施策の方向性】
                ・若い世代に健診をすすめます。
                ・歩く機会を
                ふやします。
                施策1-2　子育て
                【施策の方向性】
                ・相談の場をひらきます。
                """);
        assertThat(plan.nodes().stream().map(node -> node.id() + " " + node.level() + " " + node.title()))
                .containsExactly("1 政策 元気なまち", "1/1-1 施策 健康づくり", "1/1-2 施策 子育て");
        assertThat(Plans.node(plan, "1/1-1").sections().get(0).kind()).isEqualTo(SectionKind.ISSUES);
        assertThat(Plans.node(plan, "1/1-1").sections().get(0).items()).containsExactly("健診を受ける人が少ない状態が続いています。");
        assertThat(Plans.node(plan, "1/1-1").sections().get(1).items())
                .containsExactly("若い世代に健診をすすめます。", "歩く機会をふやします。");
        assertThat(plan.plan().period().to()).isEqualTo(2029);
    }

    @Test
    void columnsMayStandApartAndCoverFiveYears() {
        PlanDocument plan = Plans.read("""
                施策1 健康づくり
                事業名	担当課	新規・継続	令和7年度	8年度	9年度	10年度	11年度
                健診事業	健康課	継続	受診勧奨	受診勧奨	受診勧奨	受診勧奨	受診勧奨
                歩こう事業	健康課、生涯学習課	新規		計画づくり	実施	実施	—
                """);
        Project walk = Plans.project(plan, "歩こう事業");
        assertThat(walk.departments()).containsExactly("健康課", "生涯学習課");
        assertThat(walk.status()).isEqualTo(ProjectStatus.NEW);
        assertThat(walk.yearPlans().stream().map(YearPlan::year)).containsExactly(2026, 2027, 2028, 2029);
        assertThat(walk.yearPlans().get(3).items()).isEmpty();
        assertThat(Plans.rules(plan)).containsExactly("period-not-printed");
    }

    @Test
    void dashZeroBlankAndPlaceholderStayApart() {
        PlanDocument plan = Plans.read("""
                施策1 健康づくり
                事業名	担当課	令和7年度
                歩こう事業	健康課	実施
                事業費（単位：円）
                事業名	令和7年度	8年度	9年度	10年度	11年度	計
                歩こう事業	—	0		250,000	調整中	250,000
                小計	—	0		250,000		250,000
                一般財源	—	0		250,000		250,000
                合計	—	0		250,000		250,000
                """);
        Project walk = Plans.project(plan, "歩こう事業");
        assertThat(walk.costs().stream().map(Cost::state))
                .containsExactly(
                        ValueState.UNDEFINED,
                        ValueState.NUMBER,
                        ValueState.NONE,
                        ValueState.NUMBER,
                        ValueState.PLACEHOLDER);
        assertThat(walk.costs().get(1).amount()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(plan.costTables().get(0).unit()).isEqualTo(MoneyUnit.YEN);
        assertThat(plan.costTables().get(0).rows()).hasSize(1);
        assertThat(plan.costTables().get(0).total().label()).isEqualTo("合計");
        assertThat(Plans.rules(plan)).contains("subtotal-row", "funding-row");
    }

    @Test
    void costsMayStandInTheRowOfTheProject() {
        PlanDocument plan = Plans.read("""
                みほん町実施計画（令和6年度～令和9年度）
                基本目標１　くらし
                施策１　道路
                単位：千円
                事業名	事業概要	担当課	区分	令和6年度	令和7年度	令和8年度	令和9年度	合計
                町道改良事業	幅を広げる	建設課	継続	12,000	9,000	8,000	0	29,000
                うち一般財源				2,000	1,000	1,000	0	4,000
                橋の点検	五年ごと	建設課	新規	—	3,500	-		3,500
                合計				12,000	12,500	8,000	0	32,500
                """);
        assertThat(plan.projects().stream().map(Project::name)).containsExactly("町道改良事業", "橋の点検");
        Project road = Plans.project(plan, "町道改良事業");
        assertThat(road.overview()).isEqualTo("幅を広げる");
        assertThat(road.status()).isEqualTo(ProjectStatus.CONTINUING);
        assertThat(road.costs().stream().map(Cost::year)).containsExactly(2024, 2025, 2026, 2027);
        assertThat(plan.costTables().get(0).total().total()).isEqualByComparingTo("32500");
        assertThat(Plans.rules(plan)).containsExactly("funding-row");
    }

    @Test
    void contentsAndCostsMayStandSideBySide() {
        PlanDocument plan = Plans.read("""
                実施計画 令和7年度～令和9年度
                施策名：観光の振興
                					年度別事業内容			概算事業費（千円）
                取組	事業名	所管課	実施主体	新規・継続	R7	R8	R9	R7	R8	R9	3か年計
                ① まつり	夏まつり	商工観光課	町	継続	開催	開催	開催	500	500	500	1,500
                	冬あかり	商工観光課	観光協会	新規		準備	開催	0	200	300	500
                ② 宿泊	宿の紹介	商工観光課	町	継続	紹介	紹介	紹介	―	―	―	―
                計								500	700	800	2,000
                """);
        Project winter = Plans.project(plan, "冬あかり");
        assertThat(winter.placements().stream().map(Placement::node)).containsExactly("n1/1");
        assertThat(winter.notes()).containsExactly("実施主体：観光協会");
        assertThat(winter.yearPlans().stream().map(YearPlan::year)).containsExactly(2026, 2027);
        assertThat(winter.costs().stream().map(Cost::amount))
                .containsExactly(new BigDecimal(0), new BigDecimal(200), new BigDecimal(300));
        assertThat(Plans.rules(plan)).isEmpty();
    }

    @Test
    void levelsMayHaveOtherNamesAndBlankCellsAreFilledDown() {
        PlanDocument plan = Plans.read(STACKED_LEFT);
        assertThat(plan.nodes().stream().map(node -> node.id() + " " + node.level()))
                .containsExactly("1 政策の柱", "1/1 基本施策", "1/1/1 主な取組", "1/1/2 主な取組", "1/2 基本施策", "1/2/1 主な取組");
        assertThat(Plans.node(plan, "1").mark()).isEqualTo("Ⅰ");
        assertThat(Plans.rules(plan)).contains("outline-without-row");
    }

    @Test
    void theStackedColumnMayStandLeftOfTheYears() {
        PlanDocument plan = Plans.read(STACKED_LEFT);
        assertThat(Plans.project(plan, "学校図書館充実事業").departments()).containsExactly("学校教育課");
        assertThat(Plans.project(plan, "学校図書館充実事業").status()).isEqualTo(ProjectStatus.EXPANDED);
        assertThat(Plans.project(plan, "地産地消事業").departments()).containsExactly("給食センター");
        assertThat(Plans.project(plan, "地産地消事業").placements().get(0).node()).isEqualTo("1/1/2");
        assertThat(Plans.project(plan, "学校給食事業").yearPlans().stream().map(YearPlan::year))
                .containsExactly(2019, 2020, 2021, 2022);
    }

    @Test
    void aBudgetRowIsMatchedOnlyWhereOneProjectCanBeMeant() {
        PlanDocument plan = Plans.read("""
                施策1 道路
                事業名	担当課	令和7年度
                町道改良事業（北通り）	建設課	工事
                除雪事業	建設課	除雪
                事業費
                単位：千円
                事業名	令和7年度	計
                町道改良事業	10	10
                除雪	5	5
                """);
        assertThat(Plans.project(plan, "町道改良事業（北通り）").costs()).hasSize(1);
        assertThat(Plans.project(plan, "除雪事業").costs()).isEmpty();
        assertThat(Plans.rulesAt(plan, 8)).contains("budget-name-differs");
        assertThat(Plans.rulesAt(plan, 9)).contains("budget-without-project");
    }

    @Test
    void columnsThatCannotBeCountedAreReportedAndNotRead() {
        PlanDocument plan = Plans.read("""
                施策 1 森づくり
                取組名称       年次計画               事業
                          2024年度     2025年度   2026年度      担当課 新規・継続
                ① 植樹    ・植える     ・植える   ・植える     植樹事業
                                     産業課
                """);
        assertThat(plan.projects()).isEmpty();
        assertThat(Plans.rulesAt(plan, 4)).contains("unsure-columns");
        assertThat(Plans.rulesAt(plan, 5)).contains("unsure-columns");
    }

    @Test
    void twoProjectsFusedInOneCellAreTakenApartAtTheStatus() {
        List<StackPart> parts = StackCell.split("植樹事業 産業課 継続 下刈り 事業 産業課新規", java.util.Set.of(), false);
        assertThat(parts.stream().map(StackPart::text)).containsExactly("植樹事業", "産業課", "継続", "下刈り事業", "産業課", "新規");
    }

    private static final String STACKED_LEFT = """
            政策の柱	基本施策	主な取組
            Ⅰ 学びのまち	1 学校教育	(1) 読書の推進
            		(2) 給食の充実
            	2 社会教育	(1) 公民館の活用

            実施計画（平成31年度～令和4年度）
            政策の柱 Ⅰ 学びのまち
            基本施策 1 学校教育
            ●主な取組
            主な取組	事業	年次計画
            	担当課 新規・継続	平成31年度（2019年度）	令和2年度（2020年度）	令和3年度（2021年度）	令和4年度（2022年度）
            (1) 読書の推進	学校図書館充実事業	・本を買う ・書架を直す	・本を買う	・本を買う	・本を買う
            	学校教育課
            	拡充
            (2) 給食の充実	学校給食事業 学校教育課 継続	・献立	・献立	・献立	・献立
            	地産地消事業 給食センター 新規	・野菜	・野菜	・野菜	・野菜
            """;
}
