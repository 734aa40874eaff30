package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * The money of all plans of an issuer, each project once（計画をまたぐ金額）.
 *
 * @param years fiscal years in order
 * @param plans in their order, each with its own sums
 * @param shared projects that persons said are the same and that have an amount in more than one plan
 * @param overlap by year what is taken off, since a plan before counts it already
 * @param total by year; absent where no plan has a number
 */
record TownMoney(
        List<Integer> years,
        List<PlanRow> plans,
        List<SharedRow> shared,
        Map<Integer, Long> overlap,
        Map<Integer, Long> total) {

    /** A project with its plan and its amounts by year. */
    record Placed(PlanEntry plan, ListedProject project, Map<Integer, Amount> amounts) {
        public Amount amount(int year) {
            return amounts.getOrDefault(year, Amount.NONE);
        }
    }

    /**
     * A plan.
     *
     * @param sums by year; a year without any number is absent
     * @param without projects that have no number in any year
     */
    record PlanRow(PlanEntry plan, int projects, int without, Map<Integer, Long> sums) {}

    /**
     * A project that stands in several plans.
     *
     * @param lines one for each plan, in the order of the plans
     * @param differs whether two plans have different numbers in one year
     */
    record SharedRow(List<Line> lines, boolean differs) {}

    /**
     * A plan's line of a shared project.
     *
     * @param counted by year, what goes into the total
     * @param left by year, what does not, since a plan before counts it
     */
    record Line(PlanEntry plan, ListedProject project, Map<Integer, Long> counted, Map<Integer, Long> left) {}

    /** Adds up; {@code groups} are projects that are the same, in the order of their plans. */
    static TownMoney of(List<PlanEntry> plans, List<Placed> all, List<List<ProjectId>> groups) {
        TreeSet<Integer> years = new TreeSet<>();
        all.forEach(each -> each.amounts().forEach((year, amount) -> {
            if (amount.known()) {
                years.add(year);
            }
        }));
        Map<ProjectId, Placed> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(each.project().id(), each));
        List<SharedRow> shared = groups.stream()
                .map(group -> shared(
                        group.stream()
                                .map(id -> Objects.requireNonNull(byId.get(id)))
                                .toList(),
                        years))
                .toList();
        Map<Integer, Long> overlap = new TreeMap<>();
        shared.forEach(row -> row.lines()
                .forEach(line -> line.left().forEach((year, yen) -> overlap.merge(year, yen, Math::addExact))));
        Map<Integer, Long> total = sums(all);
        overlap.forEach((year, yen) -> total.merge(year, -yen, Math::addExact));
        return new TownMoney(List.copyOf(years), rows(plans, all), shared, overlap, total);
    }

    private static List<PlanRow> rows(List<PlanEntry> plans, List<Placed> all) {
        List<PlanRow> rows = new ArrayList<>();
        for (PlanEntry plan : plans) {
            List<Placed> own = all.stream()
                    .filter(each -> each.plan().id().equals(plan.id()))
                    .toList();
            long without = own.stream()
                    .filter(each -> each.amounts().values().stream().noneMatch(Amount::known))
                    .count();
            rows.add(new PlanRow(plan, own.size(), Math.toIntExact(without), sums(own)));
        }
        return rows;
    }

    private static Map<Integer, Long> sums(Collection<Placed> some) {
        Map<Integer, Long> sums = new TreeMap<>();
        some.forEach(each -> each.amounts().forEach((year, amount) -> {
            if (amount.known()) {
                sums.merge(year, amount.whole(), Math::addExact);
            }
        }));
        return sums;
    }

    /** Of each year the first plan that has a number counts. */
    private static SharedRow shared(List<Placed> same, Collection<Integer> years) {
        Map<Integer, Long> first = new TreeMap<>();
        boolean differs = false;
        List<Line> lines = new ArrayList<>();
        for (Placed each : same) {
            Map<Integer, Long> counted = new TreeMap<>();
            Map<Integer, Long> left = new TreeMap<>();
            for (Integer year : years) {
                @Nullable Long yen = each.amount(year).yen();
                if (yen != null) {
                    Long before = first.putIfAbsent(year, yen);
                    (before == null ? counted : left).put(year, yen);
                    differs |= before != null && !before.equals(yen);
                }
            }
            lines.add(new Line(each.plan(), each.project(), counted, left));
        }
        return new SharedRow(lines, differs);
    }
}
