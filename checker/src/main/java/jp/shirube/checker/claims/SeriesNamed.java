package jp.shirube.checker.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** The series that a sentence names: by its own name, or all people where the sentence speaks of no part of them. */
final class SeriesNamed {

    private SeriesNamed() {}

    /** The series; null where the sentence names none, or several of different names. */
    static @Nullable Series find(CheckedPlan plan, String key) {
        List<Series> named = new ArrayList<>();
        for (Series series : plan.plan().series()) {
            if (names(key, JapaneseText.key(series.name()))) {
                named.add(series);
            }
        }
        if (named.stream().map(Series::name).distinct().count() != 1) {
            return null;
        }
        for (Series series : named) {
            if (series.area() != null && key.contains(JapaneseText.key(series.area()))) {
                return series;
            }
        }
        return named.stream().max(Comparator.comparing(SeriesNamed::largest)).orElse(null);
    }

    private static boolean names(String key, String name) {
        boolean whole = ClaimWords.ALL_PEOPLE.contains(name);
        return whole
                ? key.contains(ClaimWords.PEOPLE)
                        && !ClaimWords.PART_OF_PEOPLE.matcher(key).find()
                : key.contains(name);
    }

    private static BigDecimal largest(Series series) {
        return series.points().stream()
                .map(SeriesPoint::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}
