package jp.shirube.checker.claims;

import java.math.BigDecimal;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import org.jspecify.annotations.Nullable;

/** The series of a plan that a sentence speaks of. */
final class Populations {

    private Populations() {}

    /** The series of the area that the sentence names, else the largest; null where none has both years. */
    static @Nullable Series find(CheckedPlan plan, String sentence, int first, int second) {
        Series found = null;
        for (Series series : plan.plan().series()) {
            BigDecimal value = valueAt(series, first);
            if (value != null && valueAt(series, second) != null) {
                String area = series.area();
                boolean named = area != null && sentence.contains(area);
                BigDecimal largest = found == null ? null : valueAt(found, first);
                if (named) {
                    return series;
                }
                if (largest == null || value.compareTo(largest) > 0) {
                    found = series;
                }
            }
        }
        return found;
    }

    /** The value of a year; null where the series has none. */
    static @Nullable BigDecimal valueAt(Series series, int year) {
        for (SeriesPoint point : series.points()) {
            if (point.year() == year) {
                return point.value();
            }
        }
        return null;
    }
}
