package jp.shirube.app.desk.material;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;

/**
 * A series with what its bars need.
 *
 * @param bars one per point: its height of 100; 0 for a value of zero or less
 */
record SeriesTable(Held<Series> series, List<Bar> bars) {
    private static final int FULL = 100;

    /** A bar of the chart. */
    record Bar(SeriesPoint point, int height, boolean projected) {}

    static SeriesTable of(Held<Series> series) {
        BigDecimal highest =
                series.value().points().stream().map(SeriesPoint::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = series.value().points().stream()
                .map(point -> new Bar(point, height(point.value(), highest), point.kind() != PointKind.ACTUAL))
                .toList();
        return new SeriesTable(series, bars);
    }

    private static int height(BigDecimal value, BigDecimal highest) {
        return highest.signum() <= 0 || value.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(FULL))
                        .divide(highest, java.math.RoundingMode.HALF_UP)
                        .intValue();
    }
}
