package jp.shirube.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a league is about.
 *
 * @param name of the indicator; width and spaces do not matter
 * @param breakdown part that it measures; null where undivided
 * @param unit in which values are compared; null where none is printed
 * @param states codes of the states of plans that may be looked at; empty text for plans that state none
 */
public record LeagueQuestion(
        String name, @Nullable String breakdown, @Nullable String unit, List<String> states) {
    public LeagueQuestion {
        states = List.copyOf(states);
    }
}
