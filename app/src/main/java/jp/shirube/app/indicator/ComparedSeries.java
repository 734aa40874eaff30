package jp.shirube.app.indicator;

import java.util.Comparator;
import java.util.List;
import jp.shirube.app.audit.Held;
import org.jspecify.annotations.Nullable;

/**
 * The series that the results of an indicator are compared with（くらべる系列）.
 *
 * @param with the indicator whose results they are; null where persons enter the values
 * @param name of that indicator, or as persons say it; null where nobody does
 * @param values by year
 */
public record ComparedSeries(
        @Nullable IndicatorId with, @Nullable String name, List<Held<ComparedValue>> values) {
    /** Nothing is compared. */
    public static final ComparedSeries NONE = new ComparedSeries(null, null, List.of());

    public ComparedSeries {
        values = values.stream()
                .sorted(Comparator.comparingInt(each -> each.value().year()))
                .toList();
    }

    /** Whether nothing is compared. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
