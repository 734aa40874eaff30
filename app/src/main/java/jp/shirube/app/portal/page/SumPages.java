package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page that says what a sum of money is made of. */
@Component("portal.SumPages")
class SumPages {
    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final PlanWording names;
    private final YearWording years;
    private final MoneyWording money;
    private final NodeLinks links;
    private final SumRules rules;

    SumPages(
            PublishedPlans plans,
            PlanWording names,
            YearWording years,
            MoneyWording money,
            NodeLinks links,
            SumRules rules) {
        this.plans = plans;
        this.names = names;
        this.years = years;
        this.money = money;
        this.links = links;
        this.rules = rules;
    }

    /**
     * @param id public id of the plan
     * @param node public id of the branch; empty for the plan as a whole
     * @param year fiscal year; null for all years together
     */
    SumPage get(String id, String node, @Nullable Integer year) {
        PublishedPlan plan = plans.get(id);
        String key = node.isEmpty() ? null : PublicIds.keyOf(plan.ids().nodes(), node);
        List<Addend> taken = taken(plan, key);
        List<YearSum> sums = Addend.sums(taken).stream()
                .filter(sum -> year == null || sum.year() == year)
                .toList();
        List<Integer> columns = year == null ? sums.stream().map(YearSum::year).toList() : List.of(year);
        boolean any = sums.stream().anyMatch(sum -> sum.numbers() > 0);
        long yen = sums.stream().mapToLong(YearSum::yen).sum();
        List<Link> crumbs = crumbs(plan, key);
        return new SumPage(
                crumbs,
                crumbs.get(crumbs.size() - 1).label(),
                year == null ? words.format("money.sum.all-years") : years.fiscal(year),
                any ? money.both(yen) : words.format("money.no-number"),
                columns.stream().map(years::bare).toList(),
                taken.stream()
                        .filter(each -> counts(each, columns))
                        .map(each -> row(plan, each, columns))
                        .toList(),
                any ? sums(columns, sums, yen) : List.of(),
                taken.stream()
                        .filter(each -> !whole(each, columns))
                        .map(each -> left(plan, each, columns))
                        .toList(),
                rules.of(plan, key, year, taken, yen));
    }

    private static List<Addend> taken(PublishedPlan plan, @Nullable String node) {
        if (node == null) {
            return plan.addends();
        }
        Set<String> inside = plan.outline().projects(plan.outline().branch(node)).stream()
                .map(Project::id)
                .collect(Collectors.toSet());
        return plan.addends().stream()
                .filter(each -> inside.contains(each.project().key()))
                .toList();
    }

    private List<Link> crumbs(PublishedPlan plan, @Nullable String node) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())));
        if (node != null) {
            plan.outline().path(node).forEach(step -> crumbs.add(links.of(plan, step)));
        }
        return crumbs;
    }

    private List<String> sums(List<Integer> columns, List<YearSum> sums, long yen) {
        List<String> texts = new ArrayList<>();
        sums.forEach(sum ->
                texts.add(sum.numbers() == 0 ? words.format("wording.value.undefined") : money.thousands(sum.yen())));
        if (columns.size() > 1) {
            texts.add(money.thousands(yen));
        }
        return texts;
    }

    private static boolean counts(Addend addend, List<Integer> columns) {
        return columns.stream()
                .anyMatch(year -> addend.find(year)
                        .filter(costs -> !costs.numbers().isEmpty())
                        .isPresent());
    }

    private static boolean whole(Addend addend, List<Integer> columns) {
        return columns.stream()
                .allMatch(year -> addend.find(year)
                        .filter(costs ->
                                !costs.numbers().isEmpty() && costs.others().isEmpty())
                        .isPresent());
    }

    private Link link(PublishedPlan plan, Addend addend) {
        String key = addend.project().key();
        return Link.of(
                Addresses.project(Objects.requireNonNull(plan.ids().projects().get(key))),
                plan.outline().project(key).name());
    }

    private SumPage.Row row(PublishedPlan plan, Addend addend, List<Integer> columns) {
        List<SumPage.Cell> cells = new ArrayList<>();
        for (Integer year : columns) {
            cells.add(addend.find(year)
                    .filter(costs -> !costs.numbers().isEmpty())
                    .map(costs -> new SumPage.Cell(
                            money.thousands(costs.yen()),
                            Addresses.cost(addend.project().id().value(), year)))
                    .orElse(new SumPage.Cell(words.format("wording.value.undefined"), "")));
        }
        if (columns.size() > 1) {
            long yen = columns.stream()
                    .mapToLong(
                            year -> addend.find(year).map(Addend.YearCosts::yen).orElse(0L))
                    .sum();
            cells.add(new SumPage.Cell(money.thousands(yen), ""));
        }
        return new SumPage.Row(link(plan, addend), cells);
    }

    private SumPage.Left left(PublishedPlan plan, Addend addend, List<Integer> columns) {
        List<String> reasons = new ArrayList<>();
        for (Integer year : columns) {
            addend.find(year)
                    .map(Addend.YearCosts::others)
                    .orElse(List.of())
                    .forEach(cost -> reasons.add(words.format(
                            "money.sum.left.year",
                            years.bare(year),
                            money.state(cost.value().state()))));
        }
        return new SumPage.Left(
                link(plan, addend),
                reasons.isEmpty() ? rules.silent(plan, addend) : String.join(words.format("list.separator"), reasons));
    }
}
