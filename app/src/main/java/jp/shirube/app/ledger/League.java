package jp.shirube.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one year over all issuers that are held（順位の表）.
 *
 * @param name of the indicator
 * @param unit in which values are compared; null where none is printed
 * @param year fiscal year
 * @param ranked highest first; equal ones in the order of their issuers
 * @param unranked issuers that have the indicator, but not what the league is ordered by
 * @param without how many issuers hold plans, but none with the indicator
 */
public record League(
        String name,
        @Nullable String unit,
        int year,
        LeagueOrder order,
        List<LeagueEntry> ranked,
        List<LeagueEntry> unranked,
        int without) {

    public League {
        ranked = List.copyOf(ranked);
        unranked = List.copyOf(unranked);
    }

    /** How many issuers there are in all. */
    public int issuers() {
        return ranked.size() + unranked.size() + without;
    }
}
