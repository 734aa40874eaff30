package jp.shirube.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final IndicatorLine FIRST = line("a", "plan", "出生数", null, "45");
    private static final IndicatorLine SAME_NAME = line("b", "strategy", "出生 数", null, "45.0");
    private static final IndicatorLine THIRD = line("c", "vision", "出生数", null, "50");

    @Test
    void linesOfTheSameNameAreOneGroupWhateverTheirWidthAndSpaces() {
        LedgerGroup<IndicatorLine> group = one(List.of(FIRST, SAME_NAME));

        assertThat(group.plans()).isEqualTo(2);
        assertThat(group.settled()).isFalse();
        assertThat(group.differing()).isEmpty();
    }

    @Test
    void aTargetThatDiffersIsToldAndAMissingOneIsNot() {
        assertThat(one(List.of(FIRST, THIRD)).differing()).containsExactly("target");
        assertThat(one(List.of(FIRST, line("d", "vision", "出生数", null, null))).differing())
                .isEmpty();
    }

    @Test
    void partsOfAnIndicatorAreIndicatorsOfTheirOwn() {
        List<IndicatorLine> lines =
                List.of(line("a", "plan", "健康寿命", "男", "80"), line("b", "strategy", "健康寿命", "女", "84"));

        assertThat(groups(lines)).hasSize(2);
    }

    @Test
    void whatAPersonCallsAnotherThingStandsApartThoughTheNameIsTheSame() {
        List<LedgerGroup<IndicatorLine>> groups = groups(List.of(FIRST, SAME_NAME, THIRD), verdict("a", "b", false));

        assertThat(groups)
                .extracting(
                        group -> group.lines().stream().map(IndicatorLine::id).toList())
                .containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void whatAPersonCallsTheSameIsOneGroupThoughTheNamesDiffer() {
        IndicatorLine other = line("d", "vision", "生まれた子どもの数", null, "45");

        LedgerGroup<IndicatorLine> group =
                one(List.of(FIRST, SAME_NAME, other), verdict("a", "b", true), verdict("b", "d", true));

        assertThat(group.settled()).isTrue();
        assertThat(group.verdicts()).hasSize(2);
    }

    @Test
    void aSameNameThatNobodySpokeOfJoinsTheGroupButLeavesItUnsettled() {
        assertThat(one(List.of(FIRST, SAME_NAME, THIRD), verdict("a", "b", true))
                        .settled())
                .isFalse();
    }

    @Test
    void aNearNameOfAnotherPlanIsShownAndNotJoined() {
        IndicatorLine near = line("e", "strategy", "年間の出生数", null, "45");
        List<IndicatorLine> lines = List.of(line("d", "plan", "年間出生数", null, "45"), near);

        assertThat(groups(lines))
                .hasSize(2)
                .first()
                .satisfies(group ->
                        assertThat(group.near()).containsExactly(new NearName("e", near.plan(), near.name(), 66)));
        assertThat(groups(lines, verdict("d", "e", false)))
                .allMatch(group -> group.near().isEmpty());
    }

    @Test
    void aNearNameOfTheSamePlanIsNoMatterOfTheLedger() {
        List<IndicatorLine> lines =
                List.of(line("d", "plan", "年間出生数", null, "45"), line("e", "plan", "年間の出生数", null, "45"));

        assertThat(groups(lines)).allMatch(group -> group.near().isEmpty());
    }

    @Test
    void verdictsThatContradictEachOtherByWayOfOthersAreFound() {
        List<Verdict> chain = List.of(verdict("a", "b", true), verdict("b", "c", true), verdict("a", "c", false));

        assertThat(Sameness.of(chain).contradicts(chain)).isTrue();
        assertThat(Sameness.of(chain.subList(1, 3)).contradicts(chain.subList(1, 3)))
                .isFalse();
    }

    private static LedgerGroup<IndicatorLine> one(List<IndicatorLine> lines, Verdict... verdicts) {
        List<LedgerGroup<IndicatorLine>> groups = groups(lines, verdicts);
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static List<LedgerGroup<IndicatorLine>> groups(List<IndicatorLine> lines, Verdict... verdicts) {
        return new Grouping<>(lines, List.of(verdicts)).groups();
    }

    private static Verdict verdict(String one, String other, boolean same) {
        return new Verdict(LedgerThing.INDICATOR, one, other, same, "hanako", Instant.EPOCH, null);
    }

    private static IndicatorLine line(
            String id, String plan, String name, @Nullable String breakdown, @Nullable String target) {
        Value value =
                target == null ? null : new Value(target, ValueState.NUMBER, new BigDecimal(target), null, null, null);
        return new IndicatorLine(
                id,
                new PlanId(plan),
                name,
                IndicatorKind.KPI,
                breakdown,
                null,
                null,
                value,
                null,
                null,
                null,
                List.of(),
                new OutlinePlace(null, List.of()),
                new Origin(new RowRef("indicator.indicator", 1), null, null));
    }
}
