package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import org.springframework.stereotype.Component;

/** The money of one project: all parties together, single parties, settled costs, and what it means that there is none. */
@Component("portal.ProjectCosts")
class ProjectCosts {
    private final MessageBundle words = MessageBundle.of("portal");
    private final MoneyWording money;
    private final YearWording years;

    ProjectCosts(MoneyWording money, YearWording years) {
        this.money = money;
        this.years = years;
    }

    /** Planned costs of all parties together, by year. */
    List<YearMoney> planned(Project project) {
        return project.costs().stream()
                .filter(cost -> cost.kind() == CostKind.PLANNED && cost.party() == null)
                .sorted(Comparator.comparingInt(Cost::year))
                .map(this::yearMoney)
                .toList();
    }

    private YearMoney yearMoney(Cost cost) {
        return cost.amount() == null
                ? new YearMoney(cost.year(), null, money.state(cost.state()), 0)
                : new YearMoney(cost.year(), money.yen(cost), "", 0);
    }

    /** Costs of single parties, and settled costs, each as a grid. */
    List<ProjectPage.CostGrid> parts(Project project) {
        List<ProjectPage.CostGrid> grids = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            List<Cost> costs = project.costs().stream()
                    .filter(cost -> cost.kind() == kind && (kind == CostKind.SETTLED || cost.party() != null))
                    .toList();
            if (!costs.isEmpty()) {
                grids.add(grid(words.format("cost.grid." + kind.code()), costs));
            }
        }
        return grids;
    }

    private ProjectPage.CostGrid grid(String caption, List<Cost> costs) {
        List<Integer> span = costs.stream().map(Cost::year).distinct().sorted().toList();
        Map<String, List<Cost>> byParty = costs.stream()
                .collect(Collectors.groupingBy(
                        cost -> Objects.requireNonNullElse(cost.party(), words.format("cost.all-parties")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<ProjectPage.GridRow> rows = byParty.entrySet().stream()
                .map(entry -> new ProjectPage.GridRow(
                        entry.getKey(),
                        span.stream().map(year -> cell(entry.getValue(), year)).toList()))
                .toList();
        return new ProjectPage.CostGrid(caption, span.stream().map(years::bare).toList(), rows);
    }

    private String cell(List<Cost> costs, int year) {
        return costs.stream()
                .filter(cost -> cost.year() == year)
                .map(money::cell)
                .collect(Collectors.joining(words.format("list.separator")));
    }

    /** Why there is no cost: a budget note of the table at its place, else that the plan prints none. */
    String noMoney(PublishedPlan plan, Project project) {
        Set<String> places = project.placements().stream().map(Placement::node).collect(Collectors.toSet());
        return plan.outline().costTables(places).stream()
                .map(CostTable::noBudgetNote)
                .filter(Objects::nonNull)
                .findFirst()
                .map(note -> words.format("cost.no-budget", note))
                .orElseGet(() -> words.format("cost.not-printed"));
    }

    /** One line: 3年で 3,212万円（32,121千円）, or what is known of it. */
    String inOneLine(List<YearMoney> planned) {
        List<YearMoney> numbers =
                planned.stream().filter(each -> each.yen() != null).toList();
        if (numbers.isEmpty()) {
            return planned.get(0).instead();
        }
        if (numbers.size() == planned.size() && numbers.stream().allMatch(each -> Objects.equals(each.yen(), 0L))) {
            return words.format("cost.zero", Integer.toString(numbers.size()));
        }
        String key = numbers.size() == planned.size() ? "cost.in-all" : "cost.in-part";
        return words.format(key, Integer.toString(numbers.size()), money.both(MoneyCharts.total(numbers)));
    }
}
