package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the amount of the whole town in a year is made of（町全体の内訳）, and what is not in it.
 *
 * @param year fiscal year; null where projects are asked for that have no number in any year
 * @param added projects whose amount was added
 * @param twice projects whose amount was taken off, since a plan before counts it
 * @param left projects without a number
 */
record TownAmounts(
        @Nullable Integer year,
        List<TownMoney.Placed> added,
        List<TownMoney.Placed> twice,
        List<TownMoney.Placed> left) {
    TownAmounts {
        added = List.copyOf(added);
        twice = List.copyOf(twice);
        left = List.copyOf(left);
    }

    /** Of a year; {@code groups} are projects that are the same, in the order of their plans. */
    static TownAmounts of(int year, List<TownMoney.Placed> all, List<List<ProjectId>> groups) {
        Set<ProjectId> known = new HashSet<>();
        all.stream()
                .filter(each -> each.amount(year).known())
                .forEach(each -> known.add(each.project().id()));
        Set<ProjectId> again = new HashSet<>();
        groups.forEach(group ->
                again.addAll(group.stream().filter(known::contains).skip(1).toList()));
        List<TownMoney.Placed> added = new ArrayList<>();
        List<TownMoney.Placed> twice = new ArrayList<>();
        List<TownMoney.Placed> left = new ArrayList<>();
        for (TownMoney.Placed each : all) {
            ProjectId id = each.project().id();
            (!known.contains(id) ? left : again.contains(id) ? twice : added).add(each);
        }
        return new TownAmounts(year, added, twice, left);
    }

    /** The projects of a plan that have no number in any year. */
    static TownAmounts without(PlanEntry plan, List<TownMoney.Placed> all) {
        return new TownAmounts(
                null,
                List.of(),
                List.of(),
                all.stream()
                        .filter(each -> each.plan().id().equals(plan.id()))
                        .filter(each -> each.amounts().values().stream().noneMatch(amount -> amount.known()))
                        .toList());
    }

    /** What was added, in yen. */
    public long yen() {
        return sum(added);
    }

    /** What was taken off, in yen. */
    public long off() {
        return sum(twice);
    }

    private long sum(List<TownMoney.Placed> some) {
        return some.stream()
                .mapToLong(each -> each.amount(Objects.requireNonNull(year)).whole())
                .sum();
    }
}
