package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shirube.app.audit.Held;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;

/**
 * One project as it goes into sums（足した事業）: its planned money, cost by cost.
 *
 * @param years in order; a year of which the project has no planned cost is absent
 * @param settled the same of settled costs（決算）, which go into no sum of planned money
 */
public record Addend(ProjectEntry project, List<YearCosts> years, List<YearCosts> settled) {
    public Addend {
        years = List.copyOf(years);
        settled = List.copyOf(settled);
    }

    /**
     * The costs of one fiscal year.
     *
     * @param yen sum of the numbers
     * @param numbers costs that are added
     * @param others costs that are no number（—, to be decided, blank） and so are not added
     * @param covered costs of single parties, parts of the cost of all parties together and so not added again
     */
    public record YearCosts(
            int year, long yen, List<Held<Cost>> numbers, List<Held<Cost>> others, List<Held<Cost>> covered) {
        public YearCosts {
            numbers = List.copyOf(numbers);
            others = List.copyOf(others);
            covered = List.copyOf(covered);
        }
    }

    /** The costs of a year; empty where the project has no planned cost of it. */
    public Optional<YearCosts> find(int year) {
        return years.stream().filter(each -> each.year() == year).findFirst();
    }

    static Addend of(ProjectEntry project, List<Held<Cost>> costs, JapaneseFormats formats) {
        return new Addend(project, years(costs, CostKind.PLANNED, formats), years(costs, CostKind.SETTLED, formats));
    }

    private static List<YearCosts> years(List<Held<Cost>> costs, CostKind kind, JapaneseFormats formats) {
        Map<Integer, List<Held<Cost>>> byYear = new TreeMap<>();
        for (Held<Cost> cost : costs) {
            if (cost.value().kind() == kind) {
                byYear.computeIfAbsent(cost.value().year(), year -> new ArrayList<>())
                        .add(cost);
            }
        }
        return byYear.entrySet().stream()
                .map(entry -> costs(entry.getKey(), entry.getValue(), formats))
                .toList();
    }

    private static YearCosts costs(int year, List<Held<Cost>> planned, JapaneseFormats formats) {
        boolean whole = planned.stream().anyMatch(cost -> cost.value().party() == null);
        long yen = 0;
        List<Held<Cost>> numbers = new ArrayList<>();
        List<Held<Cost>> others = new ArrayList<>();
        List<Held<Cost>> covered = new ArrayList<>();
        for (Held<Cost> cost : planned) {
            BigDecimal amount = cost.value().amount();
            MoneyUnit unit = cost.value().unit();
            if (whole && cost.value().party() != null) {
                covered.add(cost);
            } else if (amount == null) {
                others.add(cost);
            } else {
                numbers.add(cost);
                yen += formats.yen(amount, unit);
            }
        }
        return new YearCosts(year, yen, numbers, others, covered);
    }

    /** The sums by year of projects together. */
    public static List<YearSum> sums(Collection<Addend> addends) {
        Map<Integer, YearSum> sums = new TreeMap<>();
        for (Addend addend : addends) {
            for (YearCosts costs : addend.years()) {
                YearSum sum = new YearSum(
                        costs.year(),
                        costs.yen(),
                        costs.numbers().size(),
                        costs.others().size());
                sums.merge(costs.year(), sum, YearSum::plus);
            }
        }
        return List.copyOf(sums.values());
    }
}
