package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.exchange.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where the planned money of a year comes from, as far as the town says it. What nobody said is an own source. */
@Component("portal.MoneySourcing")
class MoneySourcing {
    private static final long PERCENT = 100;
    private static final String OPEN = "open";

    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final MoneyWording money;
    private final PlanWording names;
    private final NodeLinks links;

    MoneySourcing(MoneyWording money, PlanWording names, NodeLinks links) {
        this.money = money;
        this.names = names;
        this.links = links;
    }

    /** Null where nothing is said of any source in that year. */
    @Nullable
    MoneySources of(PublishedPlan plan, List<GoalMoney> goals, int year) {
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        for (FundingSource source : FundingSource.values()) {
            amounts.put(source.code(), new LinkedHashMap<>());
        }
        amounts.put(OPEN, new LinkedHashMap<>());
        goals.forEach(goal -> goal.addends().forEach(each -> add(plan, label(goal.goal()), each, year, amounts)));
        boolean said = amounts.entrySet().stream()
                .anyMatch(
                        each -> !each.getKey().equals(OPEN) && !each.getValue().isEmpty());
        return said ? sources(plan, goals, amounts) : null;
    }

    private String label(@Nullable Node goal) {
        return goal == null ? words.format("flow.elsewhere") : names.title(goal);
    }

    private static void add(
            PublishedPlan plan, String goal, Addend addend, int year, Map<String, Map<String, Long>> amounts) {
        ProjectMoney own = plan.money().get(addend.project().key());
        AmountKey whole = AmountKey.whole(year, Stage.PLANNED, 0);
        if (own == null || !own.amount(whole).known()) {
            return;
        }
        long rest = own.amount(whole).whole();
        for (FundingSource source : FundingSource.values()) {
            Amount borne = own.funding(whole).source(source).amount();
            if (borne.known()) {
                amounts.computeIfAbsent(source.code(), code -> new LinkedHashMap<>())
                        .merge(goal, borne.whole(), Math::addExact);
                rest -= borne.whole();
            }
        }
        if (rest != 0) {
            amounts.computeIfAbsent(OPEN, code -> new LinkedHashMap<>()).merge(goal, rest, Math::addExact);
        }
    }

    private MoneySources sources(PublishedPlan plan, List<GoalMoney> goals, Map<String, Map<String, Long>> amounts) {
        Map<String, Map<String, Long>> named = new LinkedHashMap<>();
        amounts.forEach((source, each) -> {
            if (each.values().stream().anyMatch(yen -> yen != 0)) {
                named.put(words.format("flow.source." + source), each);
            }
        });
        Map<String, Long> from = new LinkedHashMap<>();
        named.forEach((source, each) -> from.put(source, sum(each)));
        Map<String, Long> to = new LinkedHashMap<>();
        named.values().forEach(each -> each.forEach((goal, yen) -> to.merge(goal, yen, Math::addExact)));
        long whole = sum(to);
        List<String> heads = new ArrayList<>();
        amounts.forEach((source, each) -> {
            if (named.containsKey(words.format("flow.source." + source))) {
                heads.add(words.format("flow.head." + source));
            }
        });
        heads.add(words.format("flow.sum"));
        List<TownMoneyPage.Row> rows = goals.stream()
                .filter(goal -> to.containsKey(label(goal.goal())))
                .map(goal -> row(plan, goal.goal(), named))
                .toList();
        List<String> total =
                new ArrayList<>(from.values().stream().map(money::thousands).toList());
        total.add(money.thousands(whole));
        return new MoneySources(
                headline(from, whole),
                MoneyFlow.of(named),
                bars(from, whole),
                bars(to, whole),
                heads,
                rows,
                total,
                amounts.getOrDefault(OPEN, Map.of()).values().stream().anyMatch(yen -> yen != 0));
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(each -> each).sum();
    }

    private TownMoneyPage.Row row(PublishedPlan plan, @Nullable Node goal, Map<String, Map<String, Long>> named) {
        List<String> cells = new ArrayList<>();
        long sum = 0;
        for (Map<String, Long> each : named.values()) {
            long yen = each.getOrDefault(label(goal), 0L);
            cells.add(money.thousands(yen));
            sum += yen;
        }
        cells.add(money.thousands(sum));
        return new TownMoneyPage.Row(goal == null ? Link.of("", label(null)) : links.of(plan, goal), cells);
    }

    private String headline(Map<String, Long> from, long whole) {
        Map.Entry<String, Long> largest =
                from.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return words.format(
                "flow.headline", largest.getKey(), Long.toString((largest.getValue() * PERCENT + whole / 2) / whole));
    }

    private List<TownMoneyPage.Bar> bars(Map<String, Long> amounts, long whole) {
        long longest = amounts.values().stream().mapToLong(each -> each).max().orElse(1);
        return amounts.entrySet().stream()
                .map(each -> new TownMoneyPage.Bar(
                        each.getKey(),
                        money.spoken(each.getValue()),
                        Math.toIntExact(
                                Math.max(0, each.getValue()) * TownMoneyPage.Bar.LONGEST / Math.max(1, longest)),
                        (each.getValue() * PERCENT + whole / 2) / Math.max(1, whole) + "%"))
                .toList();
    }
}
