package jp.shirube.app.desk.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/** The time that most figures of a column are of: it stands in the head of the column, and beside a figure only where that is of another time. */
final class StandingTimes {
    private StandingTimes() {}

    /** As it is written; empty where no figure has a time. */
    static String usual(
            List<StandingLine> lines, JapaneseFormats formats, Function<Indicator, @Nullable Value> figure) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (StandingLine line : lines) {
            Value value = figure.apply(line.sheet().indicator().value());
            if (value != null && value.asOf() != null) {
                times.merge(formats.asOf(value.asOf()), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
