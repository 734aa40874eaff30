package jp.shirube.achievement.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.shirube.achievement.Fraction;

/**
 * A straight line through results by ordinary least squares. Line and residuals are exact; only the square root of the band's width is
 * rounded, at 34 digits.
 */
public final class Trend {
    /** Fewest results for a trend: three fix a line too easily. */
    public static final int FEWEST = 4;

    private final SortedMap<Integer, Fraction> points;
    private final Fraction count;
    private final Fraction middle;
    private final Fraction spread;
    private final Fraction slope;
    private final Fraction height;

    private Trend(SortedMap<Integer, Fraction> points) {
        this.points = points;
        this.count = Fraction.of(points.size());
        this.middle = sum((x, y) -> x).over(count);
        this.height = sum((x, y) -> y).over(count);
        this.spread = sum((x, y) -> x.minus(middle).times(x.minus(middle)));
        this.slope = sum((x, y) -> x.minus(middle).times(y.minus(height))).over(spread);
    }

    /**
     * Follows results to a year.
     *
     * @param results numbers by fiscal year, without estimates and without years before the last break
     */
    public static Forecast to(int year, Map<Integer, Fraction> results) {
        SortedMap<Integer, Fraction> points = new TreeMap<>(results);
        if (points.size() < FEWEST) {
            return Forecast.not(points.size(), Forecast.Refused.TOO_FEW_POINTS);
        }
        int last = points.lastKey();
        if (year <= last) {
            return Forecast.not(points.size(), Forecast.Refused.NOT_AHEAD);
        }
        return year - last > last - points.firstKey()
                ? Forecast.not(points.size(), Forecast.Refused.TOO_FAR)
                : new Trend(points).at(Fraction.of(year));
    }

    private Forecast at(Fraction year) {
        return new Forecast(points.size(), line(year), slope, halfWidth(year), null);
    }

    private Fraction line(Fraction year) {
        return height.plus(slope.times(year.minus(middle)));
    }

    /** t · s · √(1 + 1/n + (x − x̄)² ÷ Sxx), s² being the residual sum of squares over n − 2. */
    private Fraction halfWidth(Fraction year) {
        Fraction residuals = sum((x, y) -> y.minus(line(x)).times(y.minus(line(x))));
        Fraction variance = residuals.over(Fraction.of(points.size() - 2L));
        Fraction away = year.minus(middle);
        Fraction share = Fraction.of(1)
                .plus(Fraction.of(1).over(count))
                .plus(away.times(away).over(spread));
        BigDecimal root = variance.times(share).decimal().sqrt(MathContext.DECIMAL128);
        return Fraction.of(root.multiply(Student.point(points.size() - 2)));
    }

    private Fraction sum(Term term) {
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Integer, Fraction> point : points.entrySet()) {
            sum = sum.plus(term.of(Fraction.of(point.getKey()), point.getValue()));
        }
        return sum;
    }

    /** What one point gives to a sum. */
    private interface Term {
        Fraction of(Fraction year, Fraction value);
    }
}
