package jp.shirube.app.portal.page;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points of a series by year, all in one unit.
 *
 * @param old results before the last break, part by part
 * @param current results since then
 * @param path expected year by year; empty where nothing is
 * @param forecast from the last result to the year of the target; empty for none
 * @param target null where it is no number
 * @param targetYear of the target; the last year where the plan says none
 * @param former targets that were revised
 * @param pathStart year in which the path begins
 * @param breaks years in which counting changed
 * @param start year of the baseline; 0 for none
 * @param now year that is shown as now
 */
record SeriesPoints(
        List<SortedMap<Integer, Double>> old,
        SortedMap<Integer, Double> current,
        SortedMap<Integer, Double> path,
        SortedMap<Integer, Double> forecast,
        @Nullable Double target,
        int targetYear,
        List<Double> former,
        int pathStart,
        List<Integer> breaks,
        int start,
        int now,
        String startText,
        String nowText,
        String targetText) {

    int firstYear() {
        return years().first();
    }

    int lastYear() {
        return years().last();
    }

    private TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(current.keySet());
        old.forEach(part -> years.addAll(part.keySet()));
        years.addAll(path.keySet());
        if (target != null) {
            years.add(targetYear);
        }
        return years;
    }

    /** Years that are spoken of. */
    Set<Integer> named() {
        TreeSet<Integer> named = new TreeSet<>(List.of(firstYear(), now, lastYear()));
        named.addAll(breaks);
        if (start != 0) {
            named.add(start);
        }
        return named;
    }

    double lowest() {
        return values().min().orElse(0);
    }

    double highest() {
        return values().max().orElse(0);
    }

    private DoubleStream values() {
        Stream<Double> lines =
                Stream.concat(old.stream(), Stream.of(current, path, forecast)).flatMap(each -> each.values().stream());
        Stream<Double> levels = Stream.concat(former.stream(), Stream.ofNullable(target));
        return Stream.concat(lines, levels).mapToDouble(each -> each);
    }
}
