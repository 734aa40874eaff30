package jp.shirube.app.desk.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.PlanKind;
import org.junit.jupiter.api.Test;

class TownMoneyTest {
    private static final PlanEntry UPPER = plan("00000000000a");
    private static final PlanEntry LOWER = plan("00000000000b");

    @Test
    void whatPersonsSaidIsTheSameCountsOnceAndTheFirstPlanCounts() {
        TownMoney town = TownMoney.of(
                List.of(UPPER, LOWER),
                List.of(
                        placed(UPPER, "1", Map.of(2026, Amount.of(100), 2027, Amount.UNDECIDED)),
                        placed(LOWER, "2", Map.of(2026, Amount.of(130), 2027, Amount.of(50))),
                        placed(LOWER, "3", Map.of(2026, Amount.of(7)))),
                List.of(List.of(id("1"), id("2"))));

        assertThat(town.plans()).extracting(row -> row.sums().get(2026)).containsExactly(100L, 137L);
        assertThat(town.overlap()).isEqualTo(Map.of(2026, 130L));
        // 100 + 7 of 2026; of 2027 only the lower plan has a number.
        assertThat(town.total()).isEqualTo(Map.of(2026, 107L, 2027, 50L));
        assertThat(town.shared().get(0).differs()).isTrue();
        assertThat(town.shared().get(0).lines().get(1).counted()).isEqualTo(Map.of(2027, 50L));
    }

    @Test
    void theSameNameAloneIsNotTheSameProject() {
        TownMoney town = TownMoney.of(
                List.of(UPPER, LOWER),
                List.of(
                        placed(UPPER, "1", Map.of(2026, Amount.of(100))),
                        placed(LOWER, "2", Map.of(2026, Amount.of(100)))),
                List.of());

        assertThat(town.total()).isEqualTo(Map.of(2026, 200L));
    }

    @Test
    void projectsWithoutAnyNumberAreCountedApart() {
        TownMoney town = TownMoney.of(
                List.of(UPPER),
                List.of(
                        placed(UPPER, "1", Map.of(2026, Amount.NO_BUDGET)),
                        placed(UPPER, "2", Map.of(2026, Amount.of(0)))),
                List.of());

        assertThat(town.plans().get(0).without()).isEqualTo(1);
        assertThat(town.total()).isEqualTo(Map.of(2026, 0L));
    }

    @Test
    void theAmountOfAYearSaysWhatWasAddedWhatWasTakenOffAndWhatHasNone() {
        TownAmounts amounts = TownAmounts.of(
                2026,
                List.of(
                        placed(UPPER, "1", Map.of(2026, Amount.of(100))),
                        placed(LOWER, "2", Map.of(2026, Amount.of(130))),
                        placed(LOWER, "3", Map.of(2026, Amount.of(7))),
                        placed(LOWER, "4", Map.of(2025, Amount.of(9)))),
                List.of(List.of(id("1"), id("2"))));

        assertThat(amounts.yen()).isEqualTo(107);
        assertThat(amounts.off()).isEqualTo(130);
        assertThat(amounts.left()).extracting(each -> each.project().id()).containsExactly(id("4"));
    }

    @Test
    void aProjectThatAPlanBeforeGivesNoNumberForIsNotTakenOff() {
        TownAmounts amounts = TownAmounts.of(
                2026,
                List.of(
                        placed(UPPER, "1", Map.of(2026, Amount.UNDECIDED)),
                        placed(LOWER, "2", Map.of(2026, Amount.of(130)))),
                List.of(List.of(id("1"), id("2"))));

        assertThat(amounts.yen()).isEqualTo(130);
        assertThat(amounts.twice()).isEmpty();
    }

    private static PlanEntry plan(String id) {
        return new PlanEntry(new PlanId(id), id, PlanKind.COMPREHENSIVE, "みほん町", null, null, null, false, 0, 0);
    }

    private static ProjectId id(String number) {
        return new ProjectId("00000000000" + number);
    }

    private static TownMoney.Placed placed(PlanEntry plan, String number, Map<Integer, Amount> amounts) {
        return new TownMoney.Placed(
                plan, new ListedProject(id(number), "P" + number, "除雪", null, List.of(), List.of()), amounts);
    }
}
