package jp.shirube.recognition.basicplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.ValueState;
import jp.shirube.exchange.YearPlan;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.Test;

class ProjectYearsTest {

    private static final String HEAD = """
            みほん町総合計画 前期基本計画
            基本目標1 雪に強いまち
            施策1 道路の除雪
            【現状と課題】
            雪が多く降ります。
            【主な事業】
            """;

    @Test
    void amounts_under_years_are_costs_in_the_unit_above_the_table() {
        PlanDocument plan = read("""
                （単位：千円）
                事業名\t概要\t令和7年度\t令和8年度
                町道除雪事業\t雪をあける\t1,200\t—
                """);
        assertThat(plan.projects().get(0).costs())
                .extracting(Cost::year, Cost::amount, Cost::unit, Cost::state)
                .containsExactly(
                        tuple(2025, new BigDecimal("1200"), MoneyUnit.THOUSAND_YEN, ValueState.NUMBER),
                        tuple(2026, null, MoneyUnit.THOUSAND_YEN, ValueState.UNDEFINED));
    }

    @Test
    void words_under_years_are_contents() {
        PlanDocument plan = read("事業名\t概要\t令和7年度\t令和8年度\n町道除雪事業\t雪をあける\t・調査 ・設計\t工事\n");
        assertThat(plan.projects().get(0).yearPlans())
                .extracting(YearPlan::year, plans -> String.join("|", plans.items()))
                .containsExactly(tuple(2025, "調査|設計"), tuple(2026, "工事"));
        assertThat(plan.projects().get(0).costs()).isEmpty();
    }

    @Test
    void an_amount_without_any_unit_is_reported_and_no_cost() {
        PlanDocument plan = read("事業名\t概要\tR7事業費\n町道除雪事業\t雪をあける\t1,200\n");
        assertThat(plan.projects().get(0).costs()).isEmpty();
        assertThat(plan.findings())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("unread-cell"));
    }

    @Test
    void satisfactions_take_the_date_of_the_survey_that_a_sentence_near_them_names() {
        PlanDocument plan = Seed.read("""
                みほん町総合計画 前期基本計画
                基本目標1 雪に強いまち
                【現状と課題】
                雪が多く降ります。
                項目\t満足度\t目標値(R11)
                除雪\t25.4%\t30.0%
                令和6年7月に実施した町民アンケート調査の結果です。
                """);
        assertThat(plan.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.baseline().asOf().kind().code()).isEqualTo("survey");
            assertThat(indicator.baseline().asOf().year()).isEqualTo(2024);
            assertThat(indicator.baseline().asOf().printed()).isEqualTo("令和6年7月");
            assertThat(indicator.target().asOf().year()).isEqualTo(2029);
        });
    }

    private static PlanDocument read(String table) {
        return Recognition.read(TextDocument.of(HEAD + table));
    }
}
