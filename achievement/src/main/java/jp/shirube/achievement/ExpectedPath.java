package jp.shirube.achievement;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is expected to show in a year: the annual target where one is given; else a point on the straight line between the
 * known points before and after it, which without annual targets is b + (t − b) · k ÷ n. For a sum of years the line begins at zero,
 * and annual targets that are parts are added up.
 */
public final class ExpectedPath {
    private final Measure measure;

    private ExpectedPath(Measure measure) {
        this.measure = measure;
    }

    /**
     * What is expected of a year, exactly.
     *
     * @return the value in the unit of the target, where from it is known, or why nothing is expected
     */
    public static Expectation of(Measure measure, int year) {
        return new ExpectedPath(measure).at(year);
    }

    private Expectation at(int year) {
        Figures figures = Figures.of(measure);
        Looked target = figures.target();
        Integer start = measure.schedule().start();
        Integer end = measure.schedule().end();
        if (target.reason() != null) {
            return Expectation.none(target.reason());
        }
        if (start != null && year < start) {
            return Expectation.none(Reason.NOTHING_EXPECTED_YET);
        }
        TreeMap<Integer, Fraction> annual = annualTargets(figures, start);
        Fraction given = annual.get(year);
        if (given != null) {
            return Expectation.at(given, Expectation.Basis.GIVEN);
        }
        Looked begin = measure.accumulation() == Accumulation.NONE ? figures.baseline() : Looked.at(Fraction.ZERO);
        if (start != null && !begin.isMissing()) {
            annual.put(start, begin.exact());
        }
        if (end != null) {
            annual.putIfAbsent(end, target.exact());
        }
        return onLine(annual, end == null ? year : Math.min(year, end));
    }

    /** By year. Parts are added up, and only as far as no year is missing. */
    private TreeMap<Integer, Fraction> annualTargets(Figures figures, @Nullable Integer start) {
        TreeMap<Integer, Fraction> points = new TreeMap<>();
        Fraction sum = Fraction.ZERO;
        int next = start == null ? 0 : start + 1;
        for (Map.Entry<Integer, Datum> each :
                measure.schedule().orderedTargets().entrySet()) {
            Looked annual = figures.looked(each.getValue(), "TARGET");
            if (annual.isMissing()) {
                continue;
            }
            if (measure.accumulation() != Accumulation.YEARLY_PARTS) {
                points.put(each.getKey(), annual.exact());
            } else if (each.getKey() == next) {
                sum = sum.plus(annual.exact());
                points.put(next, sum);
                next++;
            }
        }
        return points;
    }

    private static Expectation onLine(TreeMap<Integer, Fraction> points, int year) {
        Map.Entry<Integer, Fraction> before = points.floorEntry(year);
        Map.Entry<Integer, Fraction> after = points.ceilingEntry(year);
        if (before == null || after == null) {
            return Expectation.none(Reason.NO_PATH);
        }
        int years = after.getKey() - before.getKey();
        Fraction share =
                years == 0 ? Fraction.ZERO : Fraction.of(year - before.getKey()).over(Fraction.of(years));
        Fraction way = after.getValue().minus(before.getValue());
        return Expectation.at(before.getValue().plus(way.times(share)), Expectation.Basis.LINE);
    }
}
