package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.PlanDocument;
import org.junit.jupiter.api.Test;

/** A zone whose sheets share the costs between municipalities named in the first cell, under chapters with Roman numerals. */
class SharedCostsTest {

    private static final PlanDocument PLAN = Seed.readLines(
            "みほん湖岸連携中枢都市圏ビジョン",
            "第1章 構成市町",
            "みほん市、北町、南町",
            "第2章 期間",
            "令和5年度から令和7年度まで",
            "第3章 具体的な取組",
            "Ⅰ 経済成長のけん引",
            "１ 観光の振興",
            "（1）湖の観光",
            "事業名\t案内板整備事業",
            "取組内容\t湖岸に案内板を置く。",
            "実施スケジュール\t令和5年度\t令和6年度\t令和7年度",
            "\t計画\t整備\t運用",
            "事業費\t\t\t",
            "（単位：千円）\t令和5年度\t令和6年度\t令和7年度\t計",
            "みほん市\t2,000\t8,000\t500\t10,500",
            "北町\t500\t1,000\t\t1,500",
            "三島分\t1\t1\t1\t3",
            "総額\t2,500\t9,000\t500\t12,000",
            "成果指標\t単位\t基準値（R3）\tR5\tR6\t目標値（R7）",
            "利用者数\t人\t4,100\t4,500\t5,000\t6,000",
            "",
            "Ⅱ 高次都市機能の集積・強化",
            "１ 文化",
            "（1）ホールの共同利用",
            "事業名\tホール共同利用事業",
            "スケジュール\t令和5年度\t令和6年度\t令和7年度",
            "\t→\t→\t→",
            "事業費（千円）\t令和5年度\t令和6年度\t令和7年度\t計",
            "\t\t10\t20\t30\t60");

    @Test
    void readsTheShareOfEachMunicipalityAndTheSum() {
        assertThat(Seed.project(PLAN, "案内板整備事業").costs())
                .extracting(Cost::party, Cost::year, Cost::amount)
                .containsExactly(
                        tuple("みほん市", 2023, new BigDecimal("2000")),
                        tuple("みほん市", 2024, new BigDecimal("8000")),
                        tuple("みほん市", 2025, new BigDecimal("500")),
                        tuple("北町", 2023, new BigDecimal("500")),
                        tuple("北町", 2024, new BigDecimal("1000")),
                        tuple("北町", 2025, null),
                        tuple(null, 2023, new BigDecimal("2500")),
                        tuple(null, 2024, new BigDecimal("9000")),
                        tuple(null, 2025, new BigDecimal("500")));
        assertThat(Seed.rules(PLAN, 17)).containsExactly("lost-column");
    }

    @Test
    void leavesARowUnreadWhoseLabelNamesNobody() {
        assertThat(Seed.rules(PLAN, 18)).containsExactly("unread-cell");
    }

    @Test
    void movesARowThatIsShiftedAsAWholeWithItsSum() {
        assertThat(Seed.project(PLAN, "ホール共同利用事業").costs())
                .extracting(Cost::amount)
                .containsExactly(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("30"));
        assertThat(Seed.rules(PLAN, 30)).containsExactly("shifted-cell");
    }

    @Test
    void aRowWithoutAnActivityIsTheScheduleOfTheWholeProject() {
        assertThat(Seed.project(PLAN, "ホール共同利用事業").schedule())
                .extracting(row -> row.activity(), row -> row.years().get(2).state())
                .containsExactly(tuple("スケジュール", ActivityState.ACTIVE));
        assertThat(Seed.project(PLAN, "案内板整備事業")
                        .schedule()
                        .get(0)
                        .years()
                        .get(0)
                        .state())
                .isEqualTo(ActivityState.UNKNOWN);
        assertThat(Seed.rules(PLAN, 13)).containsExactly("words-for-arrows");
    }

    @Test
    void goesBackToTheOpenSeriesOfRomanNumerals() {
        assertThat(PLAN.nodes())
                .extracting(node -> node.id() + " " + node.level())
                .endsWith("3/1 政策分野", "3/1/1 政策項目", "3/1/1/1 協定内容", "3/2 政策分野", "3/2/1 政策項目", "3/2/1/1 協定内容");
    }

    @Test
    void aNameInTheFirstCellBesideAColumnOfNamesIsARowMovedToTheLeft() {
        PlanDocument plan = Seed.readLines(
                "みほん圏域共生ビジョン",
                "(1) 医療に係る政策分野",
                "事業名\t電話相談事業",
                "事業費（千円）\t市町村\tR5\tR6",
                "\tみほん市\t10\t20",
                "北町\t30\t40",
                "スケジュール\t取組の内容\tR5\tR6",
                "\t準備\t→",
                "相談\t\t→");

        assertThat(Seed.project(plan, "電話相談事業").costs())
                .extracting(Cost::party, Cost::amount)
                .containsExactly(tuple("みほん市", new BigDecimal("10")), tuple("みほん市", new BigDecimal("20")));
        assertThat(Seed.project(plan, "電話相談事業").schedule())
                .extracting(row -> row.activity())
                .containsExactly("準備");
        assertThat(Seed.rules(plan, 6)).containsExactly("unknown-label");
        assertThat(Seed.rules(plan, 9)).containsExactly("unknown-label");
    }
}
