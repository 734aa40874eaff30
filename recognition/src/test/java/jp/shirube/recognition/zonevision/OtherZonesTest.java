package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;

/** Visions of zones that do not exist, in other layouts and words. */
class OtherZonesTest {

    private static final String[] CENTRAL_ZONE = {
        "みほん広域連携中枢都市圏ビジョン",
        "令和7年3月",
        "第1章 はじめに",
        "1 連携中枢都市圏の名称",
        "みほん広域圏",
        "2 構成市町村",
        "みほん市、上町、中町、下村、外町、奥村",
        "3 ビジョンの期間",
        "令和7年度から令和10年度までの4年間",
        "みほん市を中心市とする圏域です。",
        "第2章 具体的な取組",
        "1 経済成長のけん引に係る政策分野",
        "（1）産業の振興",
        "ア 企業の誘致",
        "事業名\t合同企業説明会事業",
        "事業内容\t町の企業を若い人に知らせる。",
        "期待する効果\t若い人が残る。",
        "関係市町村\tみほん市、上町、奥村",
        "事業費（千円）\t市町村\t令和7年度\t令和8年度\t令和9年度\t令和10年度",
        "\tみほん市\t1,200\t1,300\t—\t0",
        "\t上町\t100\t\t100\t100",
        "\t合計\t1,300\t1,400\t100\t100",
        "実施スケジュール\t取組の内容\t令和7年度\t令和8年度\t令和9年度\t令和10年度",
        "\t準備\t○\t\t\t",
        "\t開催\t\t⇒\t⇒\t⇒",
        "役割分担\t甲の役割\t・会場の手配 ・周知",
        "\t乙の役割\t・周知",
        "担当課\t商工課",
        "",
        "指標\t単位\t基準値（令和5年度）\t目標値（令和10年度）",
        "参加企業数\t社\t20\t40",
        "※合同開催の分を含む。",
        "",
        "（2）観光の振興",
        "ア 広域観光",
        "事業名\t周遊券事業",
        "事業内容\t一枚の券で回れるようにする。",
        "事業費（百万円）\t令和7年度\t令和8年度\t令和9年度\t令和10年度",
        "\t1\t2\t2\t3",
        "指標\t現状値\t目標値",
        "券の販売数\t検討中\t500枚以上",
    };

    @Test
    void readsAZoneOfAnyNumberOfMembersAndYears() {
        PlanDocument plan = Seed.readLines(CENTRAL_ZONE);

        assertThat(plan.plan().title()).isEqualTo("みほん広域連携中枢都市圏ビジョン");
        assertThat(plan.plan().issuer()).extracting(issuer -> issuer.name()).isEqualTo("みほん広域圏");
        assertThat(plan.plan().members()).hasSize(6);
        assertThat(plan.plan().members().get(0).role()).isEqualTo(MemberRole.CENTRAL);
        assertThat(plan.plan().members().get(5).role()).isEqualTo(MemberRole.PARTNER);
        assertThat(plan.plan().period().from()).isEqualTo(2025);
        assertThat(plan.plan().period().to()).isEqualTo(2028);
    }

    @Test
    void nestsChaptersByTheirMarks() {
        PlanDocument plan = Seed.readLines(CENTRAL_ZONE);

        assertThat(plan.nodes())
                .extracting(node -> node.id() + " " + node.level() + " " + node.title())
                .containsExactly(
                        "1 章 はじめに",
                        "1/1 節 連携中枢都市圏の名称",
                        "1/2 節 構成市町村",
                        "1/3 節 ビジョンの期間",
                        "2 章 具体的な取組",
                        "2/1 政策分野 経済成長のけん引に係る政策分野",
                        "2/1/1 政策項目 産業の振興",
                        "2/1/1/1 協定内容 企業の誘致",
                        "2/1/2 政策項目 観光の振興",
                        "2/1/2/1 協定内容 広域観光");
    }

    @Test
    void readsCostsOfEachMunicipality() {
        Project project = Seed.project(Seed.readLines(CENTRAL_ZONE), "合同企業説明会事業");

        assertThat(project.costs())
                .filteredOn(cost -> "みほん市".equals(cost.party()))
                .extracting(Cost::year, Cost::amount, Cost::state)
                .containsExactly(
                        tuple(2025, new BigDecimal("1200"), ValueState.NUMBER),
                        tuple(2026, new BigDecimal("1300"), ValueState.NUMBER),
                        tuple(2027, null, ValueState.UNDEFINED),
                        tuple(2028, new BigDecimal("0"), ValueState.NUMBER));
        assertThat(project.costs())
                .filteredOn(cost -> "上町".equals(cost.party()) && cost.year() == 2026)
                .extracting(Cost::state)
                .containsExactly(ValueState.NONE);
        assertThat(project.costs())
                .filteredOn(cost -> cost.party() == null)
                .extracting(Cost::amount)
                .containsExactly(
                        new BigDecimal("1300"), new BigDecimal("1400"), new BigDecimal("100"), new BigDecimal("100"));
    }

    @Test
    void readsOtherWordsForTheRowsOfASheet() {
        PlanDocument plan = Seed.readLines(CENTRAL_ZONE);
        Project project = Seed.project(plan, "合同企業説明会事業");

        assertThat(project.effect()).isEqualTo("若い人が残る。");
        assertThat(project.partners()).containsExactly("みほん市", "上町", "奥村");
        assertThat(project.departments()).containsExactly("商工課");
        assertThat(project.roles()).extracting(role -> role.party()).containsExactly("甲の役割", "乙の役割");
        assertThat(project.roles().get(0).items()).containsExactly("会場の手配", "周知");
        assertThat(project.schedule()).extracting(row -> row.activity()).containsExactly("準備", "開催");
        assertThat(project.schedule().get(0).years())
                .extracting(year -> year.state())
                .containsExactly(ActivityState.ACTIVE, ActivityState.IDLE, ActivityState.IDLE, ActivityState.IDLE);
        assertThat(plan.indicators().get(0).notes()).contains("※合同開催の分を含む。");
        assertThat(plan.indicators().get(1).target().qualifier()).isEqualTo("以上");
        assertThat(plan.indicators().get(1).placeholder()).isTrue();
    }

    @Test
    void countsMillionsAsThousands() {
        Project project = Seed.project(Seed.readLines(CENTRAL_ZONE), "周遊券事業");

        assertThat(project.costs().get(1).amount()).isEqualByComparingTo("2000");
    }

    @Test
    void aSheetWhoseNameRowIsLostGoesToNoNeighbour() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "(1) 医療に係る政策分野",
                "事業名\t電話相談事業",
                "事業概要\t電話で相談に乗る。",
                "連携市町村\tみほん市、上町",
                "",
                "事業概要\t別の事業の概要。",
                "連携市町村\tみほん市、下村");

        assertThat(plan.projects()).hasSize(1);
        assertThat(plan.projects().get(0).overview()).isEqualTo("電話で相談に乗る。");
        assertThat(plan.projects().get(0).partners()).containsExactly("みほん市", "上町");
        assertThat(Seed.rules(plan, 7)).contains("sheet-without-name");
        assertThat(Seed.rules(plan, 8)).contains("sheet-without-name");
    }

    @Test
    void aSheetUnderALostHeadingGoesWhereTheOverviewSays() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "4 具体的取組",
                "政策分野\t政策項目\t協定内容\t具体的取組\t掲載頁",
                "生活機能の強化\t福祉\t地域福祉\t手話講座事業\t5",
                "\t\t子育て支援\t病児保育事業\t6",
                "\t\t\t一時預かり事業\t7",
                "",
                "(1) 生活機能の強化に係る政策分野",
                "",
                "①福祉",
                "",
                "ア 地域福祉",
                "",
                "事業名\t手話講座事業",
                "事業概要\t講座を開く。",
                "",
                "事業名\t病児保育事業",
                "事業概要\t病気の子を預かる。",
                "",
                "事業名\t一時預かり事業",
                "事業概要\t子を預かる。");

        assertThat(plan.nodes()).extracting(node -> node.title()).endsWith("地域福祉", "子育て支援");
        String lost = plan.nodes().get(plan.nodes().size() - 1).id();
        assertThat(Seed.project(plan, "病児保育事業").placements().get(0).node()).isEqualTo(lost);
        assertThat(Seed.project(plan, "一時預かり事業").placements().get(0).node()).isEqualTo(lost);
        assertThat(Seed.rules(plan, 17)).contains("lost-heading");
    }

    @Test
    void theOverviewIsComparedWithTheSheets() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "政策分野\t政策項目\t協定内容\t具体的取組\t掲載頁",
                "生活機能の強化\t医療\t在宅医療\t電話相談事業\t5",
                "\t\t\t往診事業\t6",
                "",
                "(1) 生活機能の強化に係る政策分野",
                "",
                "①福祉",
                "",
                "ア 在宅医療",
                "",
                "事業名\t電話相談事業",
                "事業概要\t電話で相談に乗る。",
                "",
                "事業名\t送迎事業",
                "事業概要\t車で送る。");

        assertThat(Seed.rules(plan, 3)).containsExactly("overview-differs");
        assertThat(Seed.rules(plan, 4)).containsExactly("overview-without-sheet");
        assertThat(Seed.rules(plan, 15)).containsExactly("sheet-not-listed");
        assertThat(plan.listing().get(0).nodePath()).containsExactly("生活機能の強化に係る政策分野", "福祉", "在宅医療");
    }

    @Test
    void repeatedRowsAreReadOnce() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "(1) 医療に係る政策分野",
                "事業名\t電話相談事業",
                "事業名\t電話相談事業",
                "事業費 (千円)\tR3(2021)\tR4(2022)",
                "\t100\t200",
                "\t100\t200",
                "指標\t現状値 (R2)\t目標値 (R4)",
                "件数\t1 件\t2 件",
                "件数\t1 件\t2 件");

        assertThat(plan.projects()).hasSize(1);
        assertThat(plan.projects().get(0).costs()).hasSize(2);
        assertThat(plan.indicators()).hasSize(1);
        assertThat(plan.findings().stream().filter(finding -> finding.rule().equals("doubled-line")))
                .hasSize(3);
    }

    @Test
    void aTableOfAgeGroupsIsOneSeriesEach() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン", "1 人口", "単位：千人", "区分\t2020年\t2030年（推計）", "老年人口\t12.5\t13.0", "年少人口\t5.1\t—");

        assertThat(plan.series()).extracting(series -> series.name()).containsExactly("老年人口", "年少人口");
        assertThat(plan.series().get(0).unit()).isEqualTo("千人");
        assertThat(plan.series().get(0).points())
                .extracting(point -> point.kind())
                .containsExactly(PointKind.ACTUAL, PointKind.PROJECTION);
        assertThat(plan.series().get(1).points()).hasSize(1);
        assertThat(Seed.rules(plan, 6)).containsExactly("unread-cell");
    }

    @Test
    void aMeetingEarlierInTheYearIsInTheNextYear() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "資料編",
                "",
                "ビジョン策定の経過",
                "令和6年11月5日 第1回みほん圏域ビジョン懇談会",
                "【議題】骨子について",
                "",
                "1月20日 第2回みほん圏域ビジョン懇談会（書面開催）");

        assertThat(plan.meetings())
                .extracting(meeting -> meeting.date().toString())
                .containsExactly("2024-11-05", "2025-01-20");
        assertThat(plan.meetings().get(1).written()).isTrue();
        assertThat(Seed.rules(plan, 8)).containsExactly("year-turned");
    }
}
