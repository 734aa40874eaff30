package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Section;
import org.junit.jupiter.api.Test;

/** A zone whose agreements call the central city 甲 and the others 乙, with a column of sums and rows of funds under the costs. */
class RolesByPartyTest {

    private static final PlanDocument PLAN = Seed.readLines(
            "みほん圏域定住自立圏共生ビジョン",
            "みほん市（中心市）",
            "第1章 圏域の概要",
            "1 構成市町村",
            "みほん市、上町、中町、下村",
            "2 期間",
            "令和6年度から令和8年度までの3年間とします。",
            "",
            "みほん市（以下「甲」という。）と上町、中町及び下村（以下「乙」という。）は、それぞれ協定を結びました。",
            "",
            "第2章 具体的取組",
            "1 生活機能の強化",
            "(1) 医療",
            "ア 休日の診療",
            "協定の内容\t休日の診療を圏域で支える。",
            "中心市（甲）の役割\t当番医の調整を行う。",
            "連携町村（乙）の役割\t・住民への周知 ・費用の負担",
            "",
            "事業名\t休日当番医事業",
            "関係市町村\tみほん市、上町、中町、下村",
            "事業費（千円）\t令和6年度\t令和7年度\t令和8年度\t計",
            "\t4,200\t4,300\t4,400\t12,900",
            "国県補助\t1,000\t1,000\t1,000\t3,000",
            "役割分担\t中心市（甲）\t・業務を委託する。 ・費用を支払う。",
            "\t連携町村（乙）\t・広報で知らせる。",
            "重要業績評価指標（KPI）\t基準値（令和4年度）\t目標値（令和8年度）",
            "当番日の数\t68日\t72日",
            "",
            "事業名\t病児保育事業",
            "事業費（千円）",
            "年度\t令和6年度\t令和7年度\t令和8年度\t計",
            "事業費\t800\t800\t900\t2,600",
            "うち国補助\t400\t400\t450\t1,250",
            "役割分担",
            "甲\t保育室を開く。",
            "乙\t利用者を登録する。",
            "",
            "事業名\tバス運行事業",
            "\t\t令和6年度\t令和7年度\t令和8年度\t計",
            "事業費（千円）\t\t21,000\t21,500\t22,000\t64,500",
            "財源内訳\t国補助\t5,000\t5,000\t5,000\t15,000",
            "\t一般財源\t16,000\t16,500\t17,000\t49,500",
            "スケジュール\t令和6年度\t令和7年度\t令和8年度",
            "運行\t→\t→\t→",
            "見直し\t\t\t→",
            "甲の役割\t運行を委託する。");

    @Test
    void readsAmountsBesideAColumnOfSums() {
        assertThat(amounts("休日当番医事業")).containsExactly("2024 4200", "2025 4300", "2026 4400");
        assertThat(Seed.rules(PLAN, 22)).isEmpty();
    }

    @Test
    void readsYearsThatStandBelowOrAboveTheLabelOfTheCosts() {
        assertThat(amounts("病児保育事業")).containsExactly("2024 800", "2025 800", "2026 900");
        assertThat(amounts("バス運行事業")).containsExactly("2024 21000", "2025 21500", "2026 22000");
    }

    @Test
    void reportsASumThatIsNotThatOfItsYears() {
        assertThat(Seed.rules(PLAN, 32)).containsExactly("cost-total-differs");
    }

    @Test
    void keepsRowsOfFundsAsNotesAndNotAsCosts() {
        assertThat(Seed.project(PLAN, "休日当番医事業").notes()).containsExactly("国県補助 1,000 1,000 1,000 3,000");
        assertThat(Seed.project(PLAN, "バス運行事業").notes()).hasSize(2);
        assertThat(Seed.rules(PLAN, 41)).containsExactly("funding-row");
        assertThat(Seed.rules(PLAN, 42)).containsExactly("funding-row");
    }

    @Test
    void readsTheRolesOfPartiesNamedByTheirPartInTheAgreement() {
        assertThat(Seed.project(PLAN, "休日当番医事業").roles())
                .containsExactly(
                        new PartyRole("中心市（甲）", List.of("業務を委託する。", "費用を支払う。")),
                        new PartyRole("連携町村（乙）", List.of("広報で知らせる。")));
        assertThat(Seed.project(PLAN, "病児保育事業").roles())
                .containsExactly(new PartyRole("甲", List.of("保育室を開く。")), new PartyRole("乙", List.of("利用者を登録する。")));
        assertThat(Seed.project(PLAN, "バス運行事業").roles()).containsExactly(new PartyRole("甲の役割", List.of("運行を委託する。")));
        assertThat(PLAN.plan().members().get(0).role()).isEqualTo(MemberRole.CENTRAL);
    }

    @Test
    void readsActivitiesNamedInTheFirstCell() {
        assertThat(Seed.project(PLAN, "バス運行事業").schedule())
                .extracting(row -> row.activity(), row -> row.years().get(0).state())
                .containsExactly(tuple("運行", ActivityState.ACTIVE), tuple("見直し", ActivityState.IDLE));
    }

    @Test
    void keepsTheTableOfAnAgreementWithItsHeading() {
        assertThat(PLAN.nodes())
                .filteredOn(node -> node.title().equals("休日の診療"))
                .flatExtracting(node -> node.sections())
                .extracting(Section::heading, Section::items)
                .containsExactly(
                        tuple("協定の内容", List.of("休日の診療を圏域で支える。")),
                        tuple("中心市（甲）の役割", List.of("当番医の調整を行う。")),
                        tuple("連携町村（乙）の役割", List.of("住民への周知", "費用の負担")));
    }

    @Test
    void everyLineIsPlaced() {
        assertThat(PLAN.findings())
                .extracting(finding -> finding.rule())
                .containsOnly("funding-row", "cost-total-differs");
        assertThat(PLAN.indicators()).extracting(Indicator::name).containsExactly("当番日の数");
    }

    private static List<String> amounts(String name) {
        Project project = Seed.project(PLAN, name);
        return project.costs().stream()
                .map((Cost cost) -> cost.year() + " " + cost.amount())
                .toList();
    }
}
