package jp.shirube.app.portal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator on a card: where it starts, where it is, where it shall be.
 *
 * @param place title of the place or project that it measures
 * @param points はじめ, いま where there is a result, めざす
 * @param breakdown such as 男; empty for none
 * @param aim a sentence
 * @param undecided whether the plan leaves it open
 * @param tag how it stands; null where there is nothing to say yet
 * @param track the way; null where it is no way
 * @param how far it has come in a sentence; empty where nothing is known
 */
record IndicatorCard(
        String href,
        String place,
        String name,
        String breakdown,
        List<Point> points,
        String aim,
        boolean undecided,
        @Nullable ProgressTag tag,
        @Nullable Track track,
        String how) {
    IndicatorCard {
        points = List.copyOf(points);
    }

    /**
     * One of the points.
     *
     * @param label はじめ, いま or めざす
     * @param asOf when; empty where unknown
     * @param main the number or the words
     * @param unit small after it
     * @param number whether it is a number
     */
    record Point(String label, String asOf, String main, String unit, boolean number) {}
}
