package jp.shirube.app.desk.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.desk.ReportSource;
import jp.shirube.app.desk.ReportedException;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the report together out of what the rooms say. */
@Component
class ReportPages {
    private static final int MOST_LINES = 12;
    private static final int SHOWN_YEARS = 3;
    private static final int APRIL = 4;

    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final List<ReportSource> sources;
    private final Clock clock;

    ReportPages(Plans plans, Projects projects, StagedMoney staged, List<ReportSource> sources, Clock clock) {
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.sources = sources;
        this.clock = clock;
    }

    ReportPage get(PlanId plan, @Nullable Integer asked) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        List<ProjectEntry> entries = projects.list(plan);
        TreeSet<Integer> years = new TreeSet<>();
        money.values()
                .forEach(each -> each.cells().keySet().stream()
                        .filter(key -> key.stage() == Stage.PLANNED)
                        .forEach(key -> years.add(key.year())));
        int year = asked != null ? asked : year(years);
        Goals goals = new Goals(plans.outline(plan), entries);
        List<Integer> shown = years.stream()
                .filter(each -> each <= year)
                .skip(Math.max(0, years.headSet(year, true).size() - SHOWN_YEARS))
                .toList();
        List<ReportSource> telling =
                sources.stream().filter(each -> !each.heading().isEmpty()).toList();
        return new ReportPage(
                plans.get(plan),
                List.copyOf(years),
                year,
                first(plan, year),
                telling.stream().map(ReportSource::heading).toList(),
                goals(plan, goals, entries, money, year, shown, telling),
                sum(money.values().stream().toList(), year),
                flow(goals, entries, money, year),
                Math.toIntExact(money.values().stream()
                        .filter(each -> !planned(each, year).known())
                        .count()));
    }

    /** The year of today where the plan has money of it, else the last before it, else the first. */
    private int year(TreeSet<Integer> years) {
        LocalDate today = LocalDate.now(clock);
        int now = today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
        Integer found = years.floor(now);
        return found != null ? found : years.isEmpty() ? now : years.first();
    }

    private List<ReportPage.Line> first(PlanId plan, int year) {
        return sources.stream()
                .flatMap(each -> each.exceptions(plan, year).stream())
                .sorted(Comparator.comparingInt(ReportedException::weight).reversed())
                .limit(MOST_LINES)
                .map(each -> line(each, year))
                .toList();
    }

    private static ReportPage.Line line(ReportedException said, int year) {
        Map<Integer, Long> yen = new LinkedHashMap<>();
        said.years().stream()
                .filter(each -> each.yen() != null)
                .forEach(each -> yen.put(each.year(), Objects.requireNonNull(each.yen())));
        long highest = yen.values().stream().mapToLong(each -> each).max().orElse(0);
        List<ReportPage.Bar> bars = said.years().stream()
                .map(each -> bar(each.year(), each.yen(), highest))
                .toList();
        return new ReportPage.Line(said, bars, yen.get(year), difference(yen.get(year), yen.get(year - 1)));
    }

    private static @Nullable Long difference(@Nullable Long now, @Nullable Long before) {
        return now == null || before == null ? null : Long.valueOf(now - before);
    }

    private static ReportPage.Bar bar(int year, @Nullable Long yen, long highest) {
        long positive = yen == null ? 0 : Math.max(0, yen);
        return new ReportPage.Bar(
                year, highest <= 0 ? 0 : Math.toIntExact(positive * ReportPage.Bar.HIGHEST / highest));
    }

    private static List<ReportPage.GoalLine> goals(
            PlanId plan,
            Goals goals,
            List<ProjectEntry> entries,
            Map<ProjectId, ProjectMoney> money,
            int year,
            List<Integer> shown,
            List<ReportSource> telling) {
        List<NodeId> ids = goals.list().stream().map(OutlineNode::id).toList();
        List<Map<NodeId, String>> said =
                telling.stream().map(each -> each.goals(plan, year, ids)).toList();
        Map<OutlineNode, List<ProjectMoney>> own = new LinkedHashMap<>();
        goals.list()
                .forEach(goal -> own.put(
                        goal,
                        entries.stream()
                                .filter(each -> goals.of(each).contains(goal))
                                .map(each -> Objects.requireNonNull(money.get(each.id())))
                                .toList()));
        long highest = own.values().stream()
                .flatMap(each -> shown.stream().map(of -> Objects.requireNonNullElse(sum(each, of), 0L)))
                .mapToLong(each -> each)
                .max()
                .orElse(0);
        List<ReportPage.GoalLine> lines = new ArrayList<>();
        own.forEach((goal, each) -> lines.add(new ReportPage.GoalLine(
                goal,
                each.size(),
                said.stream().map(texts -> texts.getOrDefault(goal.id(), "")).toList(),
                shown.stream().map(of -> bar(of, sum(each, of), highest)).toList(),
                sum(each, year),
                difference(sum(each, year), sum(each, year - 1)))));
        return lines;
    }

    private static Amount planned(ProjectMoney money, int year) {
        return money.amount(AmountKey.whole(year, Stage.PLANNED, 0));
    }

    /** Null where none has a number. */
    private static @Nullable Long sum(List<ProjectMoney> money, int year) {
        List<Amount> known = money.stream()
                .map(each -> planned(each, year))
                .filter(Amount::known)
                .toList();
        return known.isEmpty()
                ? null
                : Long.valueOf(known.stream().mapToLong(Amount::whole).sum());
    }

    private static MoneyFlow flow(
            Goals goals, List<ProjectEntry> entries, Map<ProjectId, ProjectMoney> money, int year) {
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        goals.list().forEach(goal -> amounts.put(goal.label(), new LinkedHashMap<>()));
        for (ProjectEntry project : entries) {
            Amount amount = planned(Objects.requireNonNull(money.get(project.id())), year);
            Map<String, Long> row =
                    goals.first(project).map(goal -> amounts.get(goal.label())).orElse(null);
            if (amount.known() && row != null) {
                row.merge(String.join(" ", project.departments()), amount.whole(), Math::addExact);
            }
        }
        return MoneyFlow.of(amounts);
    }
}
