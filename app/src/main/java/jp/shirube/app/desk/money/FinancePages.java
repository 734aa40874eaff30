package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.shirube.app.budget.Amount;
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
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up the money of a plan for finance. */
@Component
class FinancePages {
    private static final String NONE = "none";

    private final MessageBundle words = MessageBundle.of("finance");
    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final MoneyWords moneyWords;

    FinancePages(Plans plans, Projects projects, StagedMoney staged, MoneyWords moneyWords) {
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.moneyWords = moneyWords;
    }

    FinancePage get(PlanId plan, @Nullable Integer year, Map<String, String> sent) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        List<ProjectEntry> entries = projects.list(plan);
        List<Integer> years = years(money.values());
        int chosen = year != null ? year : years.isEmpty() ? 0 : years.get(years.size() - 1);
        FinanceQuestion question = FinanceQuestion.of(chosen, sent);
        Goals goals = new Goals(plans.outline(plan), entries);
        MoneySum sum = MoneySum.of(money.values(), chosen);
        List<FinancePage.StageRow> stages = new ArrayList<>();
        for (FinanceQuestion.Kind kind : FinanceQuestion.Kind.values()) {
            stages.add(stage(new FinanceQuestion(chosen, kind, null, "", null), money.values()));
        }
        return new FinancePage(
                plans.get(plan),
                years,
                question,
                stages,
                goals(goals, entries, money, chosen),
                divisions(entries, money, chosen),
                row("", words.format("finance.total"), sum),
                flow(goals, entries, money, question),
                stacks(money.values(), years, question),
                breaks(entries, money),
                unsourced(money.values(), question));
    }

    private static List<Integer> years(Collection<ProjectMoney> money) {
        TreeSet<Integer> years = new TreeSet<>();
        money.forEach(each -> years.addAll(each.years()));
        return List.copyOf(years);
    }

    private static FinancePage.StageRow stage(FinanceQuestion question, Collection<ProjectMoney> money) {
        List<Amount> amounts = money.stream().map(question::of).toList();
        long numbers = amounts.stream().filter(Amount::known).count();
        List<Long> sources = new ArrayList<>();
        boolean sourced = false;
        for (FundingSource source : FundingSource.values()) {
            List<Amount> borne = money.stream()
                    .filter(each -> question.of(each).known())
                    .map(question.with(source)::of)
                    .filter(Amount::known)
                    .toList();
            sourced |= !borne.isEmpty();
            sources.add(borne.stream().mapToLong(Amount::whole).sum());
        }
        return new FinancePage.StageRow(
                question.kind(),
                numbers == 0
                        ? null
                        : amounts.stream()
                                .filter(Amount::known)
                                .mapToLong(Amount::whole)
                                .sum(),
                Math.toIntExact(numbers),
                Math.toIntExact(
                        amounts.stream().filter(Amount.UNDECIDED::equals).count()),
                Math.toIntExact(
                        amounts.stream().filter(Amount.NO_BUDGET::equals).count()),
                sources,
                sourced);
    }

    private static FinancePage.GroupRow row(String key, String name, MoneySum sum) {
        MoneySum.StageSum planned = sum.stage(Stage.PLANNED);
        MoneySum.StageSum settled = sum.stage(Stage.SETTLED);
        return new FinancePage.GroupRow(
                key,
                name,
                sum.projects(),
                planned.numbers() == 0 ? null : planned.yen(),
                sum.withAvailable() == 0 ? null : sum.available(),
                settled.numbers() == 0 ? null : settled.yen(),
                sum.rate(),
                sum.compared());
    }

    private static List<FinancePage.GroupRow> goals(
            Goals goals, List<ProjectEntry> entries, Map<ProjectId, ProjectMoney> money, int year) {
        List<FinancePage.GroupRow> rows = new ArrayList<>();
        for (OutlineNode goal : goals.list()) {
            List<ProjectMoney> own = entries.stream()
                    .filter(each -> goals.of(each).contains(goal))
                    .map(each -> Objects.requireNonNull(money.get(each.id())))
                    .toList();
            rows.add(row(goal.id().value(), goal.label(), MoneySum.of(own, year)));
        }
        return rows;
    }

    private static List<FinancePage.GroupRow> divisions(
            List<ProjectEntry> entries, Map<ProjectId, ProjectMoney> money, int year) {
        Map<String, List<ProjectMoney>> byDivision = new TreeMap<>();
        entries.forEach(each -> byDivision
                .computeIfAbsent(String.join(" ", each.departments()), name -> new ArrayList<>())
                .add(Objects.requireNonNull(money.get(each.id()))));
        List<FinancePage.GroupRow> rows = new ArrayList<>();
        byDivision.forEach((division, own) -> rows.add(row(division, division, MoneySum.of(own, year))));
        return rows;
    }

    /** From each source, and from nowhere where nobody said, to the goal of the project's first listing. */
    private MoneyFlow flow(
            Goals goals, List<ProjectEntry> entries, Map<ProjectId, ProjectMoney> money, FinanceQuestion question) {
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            amounts.put(moneyWords.source(source), new LinkedHashMap<>());
        }
        amounts.put(words.format("finance.unsourced"), new LinkedHashMap<>());
        goals.list().forEach(goal -> amounts.values().forEach(row -> row.put(goal.label(), 0L)));
        for (ProjectEntry project : entries) {
            String goal =
                    goals.first(project).map(OutlineNode::label).orElseGet(() -> words.format("finance.unlisted"));
            parts(Objects.requireNonNull(money.get(project.id())), question)
                    .forEach((source, yen) ->
                            Objects.requireNonNull(amounts.get(source(source))).merge(goal, yen, Math::addExact));
        }
        return MoneyFlow.of(amounts);
    }

    private String source(String code) {
        return code.equals(NONE)
                ? words.format("finance.unsourced")
                : MessageBundle.of("money").format("money.source." + code);
    }

    /** The amount of a project by source, the rest under {@code none}. */
    private static Map<String, Long> parts(ProjectMoney money, FinanceQuestion question) {
        Map<String, Long> parts = new LinkedHashMap<>();
        Amount whole = question.with(null).of(money);
        if (!whole.known()) {
            return parts;
        }
        long rest = whole.whole();
        for (FundingSource source : FundingSource.values()) {
            Amount borne = question.with(source).of(money);
            if (borne.known()) {
                parts.put(source.code(), borne.whole());
                rest -= borne.whole();
            }
        }
        if (rest != 0) {
            parts.put(NONE, rest);
        }
        return parts;
    }

    private static List<FinancePage.Stack> stacks(
            Collection<ProjectMoney> money, List<Integer> years, FinanceQuestion question) {
        Map<Integer, Map<String, Long>> byYear = new TreeMap<>();
        for (Integer year : years) {
            FinanceQuestion of = new FinanceQuestion(year, question.kind(), null, "", null);
            Map<String, Long> parts = new LinkedHashMap<>();
            for (FundingSource source : FundingSource.values()) {
                parts.put(source.code(), 0L);
            }
            parts.put(NONE, 0L);
            money.forEach(each -> parts(each, of).forEach((source, yen) -> parts.merge(source, yen, Math::addExact)));
            byYear.put(year, parts);
        }
        long largest = byYear.values().stream()
                .mapToLong(parts -> parts.values().stream()
                        .mapToLong(each -> Math.max(0, each))
                        .sum())
                .max()
                .orElse(0);
        List<FinancePage.Stack> stacks = new ArrayList<>();
        byYear.forEach((year, parts) -> stacks.add(stack(year, parts, largest)));
        return stacks;
    }

    private static FinancePage.Stack stack(int year, Map<String, Long> amounts, long largest) {
        List<FinancePage.Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<String, Long> each : amounts.entrySet()) {
            if (each.getValue() > 0) {
                double width = (double) FinancePage.Stack.WIDTH * each.getValue() / largest;
                parts.add(new FinancePage.Part(
                        each.getKey(),
                        each.getValue(),
                        String.format(Locale.ROOT, "%.1f", x),
                        String.format(Locale.ROOT, "%.1f", width)));
                x += width;
            }
        }
        return new FinancePage.Stack(
                year, amounts.values().stream().mapToLong(each -> each).sum(), parts);
    }

    private List<FinancePage.Broken> breaks(List<ProjectEntry> entries, Map<ProjectId, ProjectMoney> money) {
        List<FinancePage.Broken> breaks = new ArrayList<>();
        for (ProjectEntry project : entries) {
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
                .filter(each -> parts(each, question).containsKey(NONE))
                .count());
    }
}
