package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.NotPublished;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page about the money of a published plan. Every project counts once, at the goal that lists it first. */
@Component("portal.TownMoneyPages")
class TownMoneyPages {
    private static final long PERCENT = 100;
    private static final String FLOW = "flow";
    private static final String GOALS = "goals";
    private static final List<String> VIEWS = List.of(FLOW, GOALS, "years");

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final MoneyCharts charts;
    private final MoneyWording money;
    private final YearWording years;
    private final PlanWording names;
    private final NodeLinks links;
    private final MoneySourcing sourcing;

    TownMoneyPages(
            PublishedPlans plans,
            MoneyCharts charts,
            MoneyWording money,
            YearWording years,
            PlanWording names,
            NodeLinks links,
            MoneySourcing sourcing) {
        this.sourcing = sourcing;
        this.plans = plans;
        this.charts = charts;
        this.money = money;
        this.years = years;
        this.names = names;
        this.links = links;
    }

    /** Of the first plan that has money; empty where none has. */
    Optional<TownMoneyPage> find(@Nullable Integer year, String view) {
        return withMoney().stream().findFirst().map(plan -> of(plan, year, view));
    }

    /** Throws {@link NotPublished} where the plan may not be seen or has no money. */
    TownMoneyPage get(String plan, @Nullable Integer year, String view) {
        PublishedPlan found = plans.get(plan);
        if (numbers(found.total().total()).isEmpty()) {
            throw new NotPublished();
        }
        return of(found, year, view);
    }

    private List<PublishedPlan> withMoney() {
        return plans.list().stream()
                .filter(plan -> !numbers(plan.total().total()).isEmpty())
                .toList();
    }

    private static List<YearSum> numbers(List<YearSum> sums) {
        return sums.stream().filter(sum -> sum.numbers() > 0).toList();
    }

    private TownMoneyPage of(PublishedPlan plan, @Nullable Integer asked, String view) {
        List<YearSum> all = numbers(plan.total().total());
        YearSum chosen = all.stream()
                .filter(sum -> asked != null && sum.year() == asked)
                .findFirst()
                .orElse(all.get(all.size() - 1));
        List<GoalMoney> goals = GoalMoney.of(plan, MainPlan.goals(plan)).stream()
                .filter(goal -> goal.goal() != null || !goal.sums().isEmpty())
                .toList();
        List<TownMoneyPage.Bar> bars = bars(goals, chosen);
        MoneySources sources = sourcing.of(plan, goals, chosen.year());
        String shown = VIEWS.contains(view) ? view : sources == null ? GOALS : FLOW;
        String address = Addresses.plan(plan.id()) + "/money";
        List<String> heads =
                new ArrayList<>(all.stream().map(sum -> years.bare(sum.year())).toList());
        heads.add(words.format("cost.sum-label"));
        return new TownMoneyPage(
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())),
                withMoney().stream()
                        .filter(each -> !each.id().equals(plan.id()))
                        .map(each -> Link.of(
                                Addresses.plan(each.id()) + "/money",
                                names.title(each.document().plan())))
                        .toList(),
                words.format("town-money.lead", years.fiscal(chosen.year()), money.spoken(chosen.yen())),
                bars.stream()
                        .map(bar -> bar.label() + " " + bar.amount())
                        .collect(Collectors.joining(words.format("list.separator"))),
                VIEWS.stream()
                        .map(each -> new TownMoneyPage.Choice(
                                words.format("town-money.view." + each),
                                address + "?view=" + each + "&year=" + chosen.year(),
                                each.equals(shown)))
                        .toList(),
                shown,
                sources,
                all.stream()
                        .map(sum -> new TownMoneyPage.Choice(
                                years.westernFiscal(sum.year()),
                                address + "?view=" + shown + "&year=" + sum.year(),
                                sum.year() == chosen.year()))
                        .toList(),
                money.spoken(chosen.yen()),
                years.fiscal(chosen.year()),
                bars,
                charts.ofSums(plan, "", plan.total().total()),
                heads,
                goals.stream().map(goal -> row(plan, goal, all)).toList(),
                cells(plan.total().total(), all));
    }

    private TownMoneyPage.Row row(PublishedPlan plan, GoalMoney goal, List<YearSum> all) {
        Node node = goal.goal();
        return new TownMoneyPage.Row(
                node == null ? Link.of("", label(null)) : links.of(plan, node), cells(goal.sums(), all));
    }

    private String label(@Nullable Node goal) {
        return goal == null ? words.format("town-money.elsewhere") : names.title(goal);
    }

    private List<TownMoneyPage.Bar> bars(List<GoalMoney> goals, YearSum chosen) {
        List<GoalMoney> sorted = goals.stream()
                .filter(goal -> goal.sums().stream().anyMatch(sum -> sum.year() == chosen.year()))
                .sorted(Comparator.comparingLong((GoalMoney goal) -> goal.yen(chosen.year()))
                        .reversed())
                .toList();
        long longest =
                sorted.stream().mapToLong(goal -> goal.yen(chosen.year())).max().orElse(0);
        return sorted.stream()
                .map(goal -> bar(label(goal.goal()), goal.yen(chosen.year()), longest, chosen.yen()))
                .toList();
    }

    private TownMoneyPage.Bar bar(String label, long yen, long longest, long whole) {
        return new TownMoneyPage.Bar(
                label,
                money.spoken(yen),
                longest <= 0 ? 0 : Math.toIntExact(Math.max(0, yen) * TownMoneyPage.Bar.LONGEST / longest),
                whole > 0 ? (yen * PERCENT + whole / 2) / whole + "%" : "");
    }

    private List<String> cells(List<YearSum> own, List<YearSum> all) {
        List<String> cells = new ArrayList<>();
        for (YearSum year : all) {
            cells.add(numbers(own).stream()
                    .filter(sum -> sum.year() == year.year())
                    .map(sum -> money.thousands(sum.yen()))
                    .findFirst()
                    .orElse(words.format("town-money.no-number")));
        }
        List<YearSum> numbers = numbers(own);
        cells.add(
                numbers.isEmpty()
                        ? words.format("town-money.no-number")
                        : money.thousands(
                                numbers.stream().mapToLong(YearSum::yen).sum()));
        return cells;
    }
}
