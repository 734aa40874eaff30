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

/** Puts together the page about the money of a published plan. Where money comes from is shown of no plan: none prints it. */
@Component("portal.TownMoneyPages")
class TownMoneyPages {
    private static final long PERCENT = 100;

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final MoneyCharts charts;
    private final MoneyWording money;
    private final YearWording years;
    private final PlanWording names;
    private final NodeLinks links;

    TownMoneyPages(
            PublishedPlans plans,
            MoneyCharts charts,
            MoneyWording money,
            YearWording years,
            PlanWording names,
            NodeLinks links) {
        this.plans = plans;
        this.charts = charts;
        this.money = money;
        this.years = years;
        this.names = names;
        this.links = links;
    }

    /** Of the first plan that has money; empty where none has. */
    Optional<TownMoneyPage> find(@Nullable Integer year) {
        return withMoney().stream().findFirst().map(plan -> of(plan, year));
    }

    /** Throws {@link NotPublished} where the plan may not be seen or has no money. */
    TownMoneyPage get(String plan, @Nullable Integer year) {
        PublishedPlan found = plans.get(plan);
        if (numbers(found.total().total()).isEmpty()) {
            throw new NotPublished();
        }
        return of(found, year);
    }

    private List<PublishedPlan> withMoney() {
        return plans.list().stream()
                .filter(plan -> !numbers(plan.total().total()).isEmpty())
                .toList();
    }

    private static List<YearSum> numbers(List<YearSum> sums) {
        return sums.stream().filter(sum -> sum.numbers() > 0).toList();
    }

    private TownMoneyPage of(PublishedPlan plan, @Nullable Integer asked) {
        List<YearSum> all = numbers(plan.total().total());
        YearSum chosen = all.stream()
                .filter(sum -> asked != null && sum.year() == asked)
                .findFirst()
                .orElse(all.get(all.size() - 1));
        List<Node> goals = MainPlan.goals(plan);
        List<TownMoneyPage.Bar> bars = bars(plan, goals, chosen);
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
                all.stream()
                        .map(sum -> new TownMoneyPage.Choice(
                                years.westernFiscal(sum.year()),
                                address + "?year=" + sum.year(),
                                sum.year() == chosen.year()))
                        .toList(),
                years.fiscal(chosen.year()),
                bars,
                charts.ofSums(plan, "", plan.total().total()),
                heads,
                goals.stream()
                        .map(goal -> new TownMoneyPage.Row(
                                links.of(plan, goal),
                                cells(plan.branch(goal.id()).total(), all)))
                        .toList(),
                cells(plan.total().total(), all));
    }

    private List<TownMoneyPage.Bar> bars(PublishedPlan plan, List<Node> goals, YearSum chosen) {
        record Goal(String label, long yen) {}
        List<Goal> amounts = goals.stream()
                .flatMap(goal -> numbers(plan.branch(goal.id()).total()).stream()
                        .filter(sum -> sum.year() == chosen.year())
                        .map(sum -> new Goal(names.title(goal), sum.yen())))
                .sorted(Comparator.comparingLong(Goal::yen).reversed())
                .toList();
        long longest = amounts.stream().mapToLong(Goal::yen).max().orElse(0);
        boolean once = amounts.stream().mapToLong(Goal::yen).sum() == chosen.yen() && chosen.yen() > 0;
        return amounts.stream()
                .map(goal -> new TownMoneyPage.Bar(
                        goal.label(),
                        money.spoken(goal.yen()),
                        longest <= 0
                                ? 0
                                : Math.toIntExact(Math.max(0, goal.yen()) * TownMoneyPage.Bar.LONGEST / longest),
                        once ? (goal.yen() * PERCENT + chosen.yen() / 2) / chosen.yen() + "%" : ""))
                .toList();
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
