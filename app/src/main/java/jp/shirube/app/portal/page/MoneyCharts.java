package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.YearWording;
import org.springframework.stereotype.Component;

/** Draws money by year. */
@Component("portal.MoneyCharts")
class MoneyCharts {
    private final MessageBundle words = MessageBundle.of("portal");
    private final MoneyWording money;
    private final YearWording years;

    MoneyCharts(MoneyWording money, YearWording years) {
        this.money = money;
        this.years = years;
    }

    /**
     * Sums of a branch or a plan, each project once.
     *
     * @param node public id of the branch; empty for the plan as a whole
     */
    MoneyChart ofSums(PublishedPlan plan, String node, List<YearSum> sums) {
        List<YearMoney> amounts = sums.stream()
                .map(sum -> sum.numbers() == 0
                        ? new YearMoney(sum.year(), null, words.format("money.no-number"), 0)
                        : new YearMoney(sum.year(), sum.yen(), "", sum.others()))
                .toList();
        return of(amounts, each -> Addresses.sum(plan.id(), node, each.year()), Addresses.sum(plan.id(), node, null));
    }

    /** Planned costs of one project. */
    MoneyChart ofProject(String project, List<YearMoney> amounts) {
        return of(amounts, each -> Addresses.cost(project, each.year()), "");
    }

    private MoneyChart of(List<YearMoney> amounts, Function<YearMoney, String> address, String sumHref) {
        List<YearMoney> numbers =
                amounts.stream().filter(each -> each.yen() != null).toList();
        String sum = numbers.size() < 2 ? "" : money.thousands(total(numbers));
        return new MoneyChart(
                headline(numbers),
                spoken(amounts),
                bars(numbers, amounts),
                rows(amounts, address),
                sum,
                sumHref,
                notes(amounts));
    }

    static long total(List<YearMoney> numbers) {
        return numbers.stream().mapToLong(each -> yen(each)).sum();
    }

    private static long yen(YearMoney amount) {
        return Objects.requireNonNull(amount.yen());
    }

    private String headline(List<YearMoney> numbers) {
        if (numbers.isEmpty()) {
            return words.format("money.headline.none");
        }
        YearMoney last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 1) {
            return words.format("money.headline.one", years.westernFiscal(last.year()), money.spoken(yen(last)));
        }
        if (numbers.stream().allMatch(each -> yen(each) == yen(last))) {
            return words.format("money.headline.same", money.spoken(yen(last)));
        }
        YearMoney before = numbers.get(numbers.size() - 2);
        long change = yen(last) - yen(before);
        if (change == 0) {
            return words.format("money.headline.sum", Integer.toString(numbers.size()), money.spoken(total(numbers)));
        }
        return words.format(
                change < 0 ? "money.headline.less" : "money.headline.more",
                years.westernFiscal(last.year()),
                money.spoken(Math.abs(change)));
    }

    private String spoken(List<YearMoney> amounts) {
        return amounts.stream()
                .map(each -> years.westernFiscal(each.year())
                        + (each.yen() == null ? each.instead() : money.spoken(each.yen())))
                .collect(Collectors.joining(words.format("list.separator")));
    }

    private List<MoneyChart.Bar> bars(List<YearMoney> numbers, List<YearMoney> amounts) {
        long highest = numbers.stream().mapToLong(MoneyCharts::yen).max().orElse(0);
        if (highest <= 0) {
            return List.of();
        }
        List<MoneyChart.Bar> bars = new ArrayList<>();
        for (YearMoney each : amounts) {
            long yen = each.yen() == null ? 0 : Math.max(0, each.yen());
            bars.add(new MoneyChart.Bar(
                    bars.size() * MoneyChart.Bar.STEP,
                    Math.toIntExact(yen * MoneyChart.Bar.HIGHEST / highest),
                    each.yen() == null ? each.instead() : money.spoken(each.yen()),
                    years.westernFiscal(each.year()),
                    years.era(each.year())));
        }
        return bars;
    }

    private List<MoneyChart.Row> rows(List<YearMoney> amounts, Function<YearMoney, String> address) {
        return amounts.stream()
                .map(each -> new MoneyChart.Row(
                        years.bare(each.year()),
                        each.yen() == null ? each.instead() : money.thousands(each.yen()),
                        each.yen() != null,
                        address.apply(each)))
                .toList();
    }

    private List<String> notes(List<YearMoney> amounts) {
        int others = amounts.stream().mapToInt(YearMoney::others).max().orElse(0);
        return others == 0 ? List.of() : List.of(words.format("money.others", Integer.toString(others)));
    }
}
