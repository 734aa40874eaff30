package jp.shirube.recognition.draftingpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Step;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;

class DraftingPolicyLayoutTest {

    private static PlanDocument read(String... lines) {
        return new DraftingPolicyForm().read(new Reading(TextDocument.of(String.join("\n", lines))));
    }

    @Test
    void monthsWithTheirWordAndASectionAfterTheCalendar() {
        PlanDocument plan = read(
                "みほん町総合計画策定方針",
                "1 日程",
                "令和7年度",
                "時期 内容",
                "10月 素案を作る",
                "12月 ・意見を聞く",
                "3月 議会に諮る",
                "4月 計画を始める",
                "2 その他",
                "くわしくは別に定める。");
        assertThat(plan.steps())
                .extracting(Step::year, Step::month, step -> step.items().get(0))
                .containsExactly(
                        tuple(2025, 10, "素案を作る"),
                        tuple(2025, 12, "意見を聞く"),
                        tuple(2025, 3, "議会に諮る"),
                        tuple(2026, 4, "計画を始める"));
        assertThat(plan.nodes()).extracting(Node::title).containsExactly("日程", "その他");
    }

    @Test
    void aMonthWithoutAYearIsReportedAndNotGuessed() {
        PlanDocument plan = read("みほん町総合戦略策定方針", "月 スケジュール", "4 方針を決める");
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.findings()).extracting(finding -> finding.rule()).contains("month-without-year");
    }

    @Test
    void bodiesOfOtherKinds() {
        PlanDocument plan = read(
                "みほん町総合計画策定方針",
                "1 体制",
                "総合計画審議会",
                "会長：学識経験者",
                "委員：みほん町商工会、みほん大学、",
                "町民代表",
                "庁内検討委員会",
                "委員長：副町長",
                "構成員：各課長");
        assertThat(plan.bodies())
                .extracting(
                        Body::name,
                        Body::kind,
                        Body::inside,
                        body -> body.members().size())
                .containsExactly(
                        tuple("総合計画審議会", BodyKind.COUNCIL, false, 3), tuple("庁内検討委員会", BodyKind.COUNCIL, true, 1));
    }
}
