package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A population is the sum of the populations of its parts, year by year. */
final class PopulationParts implements Rule {

    @Override
    public String id() {
        return "population-parts-differ";
    }

    @Override
    public Family family() {
        return Family.ARITHMETIC;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (PopulationGroup group : PopulationGroup.of(plan.plan().series())) {
            if (group.claimed()) {
                check(group, report);
            }
        }
    }

    private static void check(PopulationGroup group, Report report) {
        List<SourceRef> parts = group.parts().stream().map(Series::source).toList();
        List<SeriesPoint> points = group.total().points();
        for (int i = 0; i < points.size(); i++) {
            BigDecimal sum = group.sum(i);
            BigDecimal printed = points.get(i).value();
            if (sum.compareTo(printed) != 0) {
                String year = String.valueOf(points.get(i).year());
                report.at(group.total().source(), parts, year, Amounts.text(printed), Amounts.text(sum));
            }
        }
    }
}
