package jp.shirube.app.desk.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a history, newest first.
 *
 * @param older number from which the next page goes back; null on the last page
 * @param actors who changed something in the plan
 */
public record HistoryPage(
        List<Occasion> occasions, @Nullable Long older, List<String> actors, HistoryQuestion question) {
    public HistoryPage {
        occasions = List.copyOf(occasions);
        actors = List.copyOf(actors);
    }
}
