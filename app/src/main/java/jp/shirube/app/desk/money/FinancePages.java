package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.budget.MoneySum;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up the money of a plan for finance. */
@Component
class FinancePages {
    private final MessageBundle words = MessageBundle.of("finance");
    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final MoneyWords moneyWords;
    private final UnitCosts unitCosts;

    FinancePages(Plans plans, Projects projects, StagedMoney staged, MoneyWords moneyWords, UnitCosts unitCosts) {
        this.unitCosts = unitCosts;
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.moneyWords = moneyWords;
    }

    FinancePage get(PlanId plan, @Nullable Integer year, Map<String, String> sent) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        List<ListedProject> entries = projects.listed(plan);
        List<Integer> years = years(money.values());
        int chosen = year != null ? year : years.isEmpty() ? 0 : years.get(years.size() - 1);
        FinanceQuestion question = FinanceQuestion.of(chosen, sent);
        Goals goals = new Goals(plans.outline(plan), entries);
        List<FinancePage.StageRow> stages = new ArrayList<>();
        for (FinanceQuestion.Kind kind : FinanceQuestion.Kind.values()) {
            stages.add(stage(FinanceQuestion.all(chosen, kind), money.values()));
        }
        return new FinancePage(
                plans.get(plan),
                years,
                question,
                stages,
                goals(goals, entries, money, question),
                divisions(entries, money, question),
                row("", words.format("finance.total"), money.values(), question),
                flow(goals, entries, money, question),
                FundingStack.list(money.values(), years, question),
                breaks(entries, money),
                unsourced(money.values(), question),
                unitCosts.list(plan, entries, money, chosen),
                flowKeys(goals));
    }

    private FinancePage.FlowKeys flowKeys(Goals goals) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            sources.put(moneyWords.source(source), source.code());
        }
        sources.put(words.format("finance.unsourced"), FundingStack.NONE);
        Map<String, String> ids = new LinkedHashMap<>();
        goals.list().forEach(goal -> ids.putIfAbsent(goal.label(), goal.id().value()));
        ids.put(words.format("finance.unlisted"), FinanceQuestion.UNLISTED);
        return new FinancePage.FlowKeys(sources, ids);
    }

    private static List<Integer> years(Collection<ProjectMoney> money) {
        TreeSet<Integer> years = new TreeSet<>();
        money.forEach(each -> years.addAll(each.years()));
        return List.copyOf(years);
    }

    private static FinancePage.StageRow stage(FinanceQuestion question, Collection<ProjectMoney> money) {
        StageTally whole = StageTally.of(money, question, question);
        List<StageTally> sources = Arrays.stream(FundingSource.values())
                .map(source -> StageTally.of(money, question.with(source), question))
                .toList();
        return new FinancePage.StageRow(
                question.kind(),
                whole.yen(),
                whole.numbers(),
                whole.undecided(),
                whole.noBudget(),
                sources.stream()
                        .map(each -> Objects.requireNonNullElse(each.yen(), 0L))
                        .toList(),
                sources.stream().anyMatch(each -> each.numbers() > 0));
    }

    private static FinancePage.GroupRow row(
            String key, String name, Collection<ProjectMoney> own, FinanceQuestion question) {
        MoneySum sum = MoneySum.of(own, question.year());
        FinanceQuestion of = FinanceQuestion.all(question.year(), question.kind());
        StageTally tally = StageTally.of(own, of.with(FundingSource.GENERAL), of);
        MoneySum.StageSum planned = sum.stage(Stage.PLANNED);
        MoneySum.StageSum settled = sum.stage(Stage.SETTLED);
        return new FinancePage.GroupRow(
                key,
                name,
                sum.projects(),
                planned.numbers() == 0 ? null : planned.yen(),
                sum.withAvailable() == 0 ? null : sum.available(),
                settled.numbers() == 0 ? null : settled.yen(),
                tally.yen(),
                sum.rate(),
                sum.compared());
    }

    private static List<FinancePage.GroupRow> goals(
            Goals goals, List<ListedProject> entries, Map<ProjectId, ProjectMoney> money, FinanceQuestion question) {
        List<FinancePage.GroupRow> rows = new ArrayList<>();
        for (OutlineNode goal : goals.list()) {
            List<ProjectMoney> own = entries.stream()
                    .filter(each -> goals.of(each).contains(goal))
                    .map(each -> Objects.requireNonNull(money.get(each.id())))
                    .toList();
            rows.add(row(goal.id().value(), goal.label(), own, question));
        }
        return rows;
    }

    private static List<FinancePage.GroupRow> divisions(
            List<ListedProject> entries, Map<ProjectId, ProjectMoney> money, FinanceQuestion question) {
        Map<String, List<ProjectMoney>> byDivision = new TreeMap<>();
        entries.forEach(each -> byDivision
                .computeIfAbsent(each.owners(), name -> new ArrayList<>())
                .add(Objects.requireNonNull(money.get(each.id()))));
        List<FinancePage.GroupRow> rows = new ArrayList<>();
        byDivision.forEach((division, own) -> rows.add(row(division, division, own, question)));
        return rows;
    }

    /** From each source, and from nowhere where nobody said, to the goal of the project's first listing. */
    private MoneyFlow flow(
            Goals goals, List<ListedProject> entries, Map<ProjectId, ProjectMoney> money, FinanceQuestion question) {
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            amounts.put(moneyWords.source(source), new LinkedHashMap<>());
        }
        amounts.put(words.format("finance.unsourced"), new LinkedHashMap<>());
        goals.list().forEach(goal -> amounts.values().forEach(row -> row.put(goal.label(), 0L)));
        for (ListedProject project : entries) {
            String goal =
                    goals.first(project).map(OutlineNode::label).orElseGet(() -> words.format("finance.unlisted"));
            FundingStack.parts(Objects.requireNonNull(money.get(project.id())), question)
                    .forEach((source, yen) ->
                            Objects.requireNonNull(amounts.get(source(source))).merge(goal, yen, Math::addExact));
        }
        return MoneyFlow.of(amounts);
    }

    private String source(String code) {
        return code.equals(FundingStack.NONE)
                ? words.format("finance.unsourced")
                : MessageBundle.of("money").format("money.source." + code);
    }

    private List<FinancePage.Broken> breaks(List<ListedProject> entries, Map<ProjectId, ProjectMoney> money) {
        List<FinancePage.Broken> breaks = new ArrayList<>();
        for (ListedProject project : entries) {
            ProjectMoney own = Objects.requireNonNull(money.get(project.id()));
            for (Integer year : own.years()) {
                own.stages(year)
                        .forEach(stage -> own.funding(stage)
                                .breaks()
                                .forEach(broken -> breaks.add(new FinancePage.Broken(
                                        project.name(), project.id().value(), year, moneyWords.says(broken)))));
            }
        }
        return breaks;
    }

    private static int unsourced(Collection<ProjectMoney> money, FinanceQuestion question) {
        return Math.toIntExact(money.stream()
                .filter(each -> FundingStack.parts(each, question).containsKey(FundingStack.NONE))
                .count());
    }
}
