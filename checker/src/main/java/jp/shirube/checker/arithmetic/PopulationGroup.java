package jp.shirube.checker.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;

/**
 * A total and its parts over the same years（総人口と市町村）.
 *
 * @param total the series of the whole area
 * @param parts the series of its parts, at least two
 */
record PopulationGroup(Series total, List<Series> parts) {

    /** The groups of a plan: series of one name and one set of years that stand one after another, the first or last of which is of the whole. */
    static List<PopulationGroup> of(List<Series> all) {
        List<PopulationGroup> groups = new ArrayList<>();
        int start = 0;
        while (start < all.size()) {
            int end = start + 1;
            while (end < all.size() && alike(all.get(start), all.get(end))) {
                end++;
            }
            if (end - start > 2) {
                PopulationGroup above = new PopulationGroup(all.get(start), List.copyOf(all.subList(start + 1, end)));
                PopulationGroup below = new PopulationGroup(all.get(end - 1), List.copyOf(all.subList(start, end - 1)));
                groups.add(below.claimed() ? below : above);
            }
            start = end;
        }
        return groups;
    }

    private static boolean alike(Series first, Series next) {
        return first.name().equals(next.name())
                && Objects.equals(first.unit(), next.unit())
                && !Objects.equals(first.area(), next.area())
                && years(first).equals(years(next));
    }

    private static List<Integer> years(Series series) {
        return series.points().stream().map(SeriesPoint::year).toList();
    }

    /** The sum of the parts at a position. */
    BigDecimal sum(int index) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Series part : parts) {
            sum = sum.add(part.points().get(index).value());
        }
        return sum;
    }

    /** Whether the parts make up the whole in at least half of the years: only then do they claim to. */
    boolean claimed() {
        int agree = 0;
        for (int i = 0; i < total.points().size(); i++) {
            agree += sum(i).compareTo(total.points().get(i).value()) == 0 ? 1 : 0;
        }
        return agree * 2 >= total.points().size();
    }
}
