package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A series over the years, such as a population.
 *
 * @param area the municipality or zone; null where none is named
 * @param unit as printed; null where none is printed
 */
public record Series(
        String name, @Nullable String area, @Nullable String unit, List<SeriesPoint> points, SourceRef source)
        implements Sourced {

    public Series {
        points = List.copyOf(points);
    }
}
