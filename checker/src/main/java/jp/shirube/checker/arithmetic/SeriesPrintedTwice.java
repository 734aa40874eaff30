package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.kernel.Severity;

/** A population that was counted is printed alike wherever it stands. */
final class SeriesPrintedTwice implements Rule {

    @Override
    public String id() {
        return "figure-printed-twice-differs";
    }

    @Override
    public Family family() {
        return Family.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Series> first = new HashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        for (Series series : plan.plan().series()) {
            for (SeriesPoint point : series.points()) {
                if (point.kind() != PointKind.ACTUAL) {
                    continue;
                }
                String key = series.name() + '|' + series.area() + '|' + series.unit() + '|' + point.year();
                BigDecimal known = values.putIfAbsent(key, point.value());
                Series where = first.putIfAbsent(key, series);
                if (known != null && where != null && known.compareTo(point.value()) != 0) {
                    String area = series.area() == null ? series.name() : series.area();
                    String year = String.valueOf(point.year());
                    report.at(
                            series.source(),
                            List.of(where.source()),
                            area,
                            year,
                            Amounts.text(point.value()),
                            Amounts.text(known));
                }
            }
        }
    }
}
