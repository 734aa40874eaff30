package jp.shirube.checker.across;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.kernel.Severity;

/** A population of a year is printed alike in all plans of a town. */
final class PopulationAcross implements TownRule {

    @Override
    public String id() {
        return "population-differs-across";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        Map<String, CheckedPlan> from = new HashMap<>();
        for (CheckedPlan plan : plans) {
            for (Series series : plan.plan().series()) {
                for (SeriesPoint point : series.points()) {
                    String key = series.name()
                            + '|'
                            + series.area()
                            + '|'
                            + series.unit()
                            + '|'
                            + point.year()
                            + '|'
                            + point.kind();
                    BigDecimal known = values.putIfAbsent(key, point.value());
                    from.putIfAbsent(key, plan);
                    places.putIfAbsent(key, Towns.placeIn(plan, series.source()));
                    CheckedPlan other = from.get(key);
                    boolean comparable =
                            other != null && other != plan && (series.area() != null || Towns.same(other, plan));
                    if (known != null && comparable && known.compareTo(point.value()) != 0) {
                        report.at(
                                plan,
                                series.source(),
                                series.name(),
                                point.year(),
                                Towns.number(point.value()),
                                places.getOrDefault(key, ""),
                                Towns.number(known));
                    }
                }
            }
        }
    }
}
