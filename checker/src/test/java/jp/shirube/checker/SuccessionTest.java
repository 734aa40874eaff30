package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.checker.rule.Settings;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PlanState;
import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final CheckedPlan ENDED = plan("みほん町", "第5次みほん町総合計画", PlanKind.COMPREHENSIVE, 2021, 2025, null);

    @Test
    void a_plan_that_ended_is_not_told_where_the_next_one_runs() {
        CheckedPlan next = plan("みほん町", "第6次みほん町総合計画", PlanKind.COMPREHENSIVE, 2026, 2030, null);
        Succession succession = Succession.among(List.of(ENDED, next));

        assertThat(told(ENDED)).containsExactly("plan-past-end");
        assertThat(told(succession.tell(ENDED))).isEmpty();
        assertThat(succession.tell(ENDED).follower()).isEqualTo(next.name());
        assertThat(succession.tell(next)).isSameAs(next);
    }

    @ParameterizedTest
    @CsvSource({
        "みほん町, COMPREHENSIVE, 2027, 2031, , begins only after the day",
        "あおば町, COMPREHENSIVE, 2026, 2030, , is of another town",
        "みほん町, IMPLEMENTATION, 2026, 2028, , is of another kind",
        "みほん町, COMPREHENSIVE, 2026, 2030, DRAFT, is not decided",
        "みほん町, COMPREHENSIVE, 2021, 2025, , is the same plan"
    })
    void what_does_not_take_its_place_leaves_it_told(
            String town, PlanKind kind, int from, int to, @Nullable PlanState state, String why) {
        CheckedPlan other = plan(town, "次の計画", kind, from, to, state);

        assertThat(told(Succession.among(List.of(ENDED, other)).tell(ENDED)))
                .as(why)
                .containsExactly("plan-past-end");
    }

    @Test
    void a_plan_of_no_known_kind_is_followed_only_by_one_of_its_name() {
        CheckedPlan children = plan("みほん町", "第2期みほん町こども計画", PlanKind.OTHER, 2021, 2025, null);
        CheckedPlan next = plan("みほん町", "第3期みほん町こども計画", PlanKind.OTHER, 2026, 2030, null);
        CheckedPlan other = plan("みほん町", "第3期みほん町空き家対策計画", PlanKind.OTHER, 2026, 2030, null);

        assertThat(Succession.follows(next, children)).isTrue();
        assertThat(Succession.follows(other, children)).isFalse();
    }

    private static List<String> told(CheckedPlan plan) {
        return Inspection.of(plan, Settings.STANDARD).stream()
                .map(Finding::rule)
                .filter("plan-past-end"::equals)
                .toList();
    }

    private static CheckedPlan plan(
            String town, String title, PlanKind kind, int from, int to, @Nullable PlanState state) {
        Issuer issuer = new Issuer(town, IssuerKind.MUNICIPALITY, null);
        Period period = new Period(from, to, from + "～" + to);
        PlanHeader header = new PlanHeader(title, kind, issuer, List.of(), period, null, List.of(), state, List.of());
        return new CheckedPlan(title, Documents.plan(header), List.of()).on(DAY);
    }
}
