package jp.shirube.app.desk.standing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a series moved up to a year, as a line of a few pixels beside its figures, which say the same in numbers: 72 wide, 22 high.
 *
 * @param points of the line, as {@code x,y}
 * @param target height of the target; null where it is no number of the same unit
 */
public record Spark(
        String points, String lastX, String lastY, @Nullable String target) {
    private static final double LEFT = 4;
    private static final double WIDTH = 64;
    private static final double TOP = 4;
    private static final double HEIGHT = 14;

    /** Of the baseline and the results up to a fiscal year; null where that is no two numbers of one unit. */
    static @Nullable Spark of(StandingLine line, int year) {
        TreeMap<Integer, Double> points = new TreeMap<>();
        Value baseline = line.sheet().indicator().value().baseline();
        String unit = line.unit();
        AsOf asOf = baseline == null ? null : baseline.asOf();
        // Parts of a sum over years are on another scale than the single year of the baseline and the sum that is aimed
        // at.
        boolean parts = line.sheet().indicator().value().cumulativeYears() != null;
        if (asOf != null && !parts && number(baseline, unit) != null) {
            points.put(asOf.year(), Objects.requireNonNull(number(baseline, unit)));
        }
        for (Actual actual : line.sheet().indicator().value().actuals()) {
            Double number = number(actual.value(), unit);
            if (number != null && actual.year() <= year) {
                points.put(actual.year(), number);
            }
        }
        return points.size() < 2 ? null : drawn(points, parts || line.comparing() ? null : number(line.target(), unit));
    }

    private static @Nullable Double number(@Nullable Value value, @Nullable String unit) {
        BigDecimal number = value == null ? null : value.number();
        return value == null || number == null || !Objects.equals(value.unit(), unit) ? null : number.doubleValue();
    }

    private static Spark drawn(TreeMap<Integer, Double> points, @Nullable Double target) {
        double low = points.values().stream().mapToDouble(each -> each).min().orElseThrow();
        double high = points.values().stream().mapToDouble(each -> each).max().orElseThrow();
        double least = target == null ? low : Math.min(low, target);
        double span = (target == null ? high : Math.max(high, target)) - least;
        int first = points.firstKey();
        int years = points.lastKey() - first;
        String line = points.entrySet().stream()
                .map(each -> text(x(each.getKey() - first, years)) + "," + text(y(each.getValue() - least, span)))
                .collect(Collectors.joining(" "));
        return new Spark(
                line,
                text(x(years, years)),
                text(y(points.lastEntry().getValue() - least, span)),
                target == null ? null : text(y(target - least, span)));
    }

    private static double x(int year, int years) {
        return LEFT + WIDTH * year / years;
    }

    private static double y(double up, double span) {
        return TOP + HEIGHT - (span == 0 ? HEIGHT / 2 : HEIGHT * up / span);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
