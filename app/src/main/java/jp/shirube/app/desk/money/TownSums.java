package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.ledger.SharedProjects;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.springframework.stereotype.Component;

/** Reads the money of several plans, project by project, for their sums and for what the sums are made of. */
@Component
class TownSums {
    private final Projects projects;
    private final StagedMoney staged;
    private final SharedProjects shared;

    TownSums(Projects projects, StagedMoney staged, SharedProjects shared) {
        this.projects = projects;
        this.staged = staged;
        this.shared = shared;
    }

    TownMoney of(List<PlanEntry> plans, FinanceQuestion.Kind kind) {
        List<TownMoney.Placed> placed = placed(plans, kind);
        return TownMoney.of(plans, placed, groups(placed));
    }

    /** What the amount of a year is made of. */
    TownAmounts amounts(List<PlanEntry> plans, FinanceQuestion.Kind kind, int year) {
        List<TownMoney.Placed> placed = placed(plans, kind);
        return TownAmounts.of(year, placed, groups(placed));
    }

    /** The projects of a plan that have no number in any year. */
    TownAmounts without(PlanEntry plan, FinanceQuestion.Kind kind) {
        return TownAmounts.without(plan, placed(List.of(plan), kind));
    }

    private List<List<ProjectId>> groups(List<TownMoney.Placed> placed) {
        return shared.groups(placed.stream().map(each -> each.project().id()).toList());
    }

    private List<TownMoney.Placed> placed(List<PlanEntry> plans, FinanceQuestion.Kind kind) {
        List<TownMoney.Placed> placed = new ArrayList<>();
        plans.forEach(plan -> placed.addAll(placed(plan, kind)));
        return placed;
    }

    private List<TownMoney.Placed> placed(PlanEntry plan, FinanceQuestion.Kind kind) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan.id());
        List<TownMoney.Placed> placed = new ArrayList<>();
        for (ListedProject project : projects.listed(plan.id())) {
            ProjectMoney own = Objects.requireNonNull(money.get(project.id()));
            Map<Integer, Amount> amounts = new HashMap<>();
            own.years()
                    .forEach(year ->
                            amounts.put(year, FinanceQuestion.all(year, kind).of(own)));
            placed.add(new TownMoney.Placed(plan, project, amounts));
        }
        return placed;
    }
}
