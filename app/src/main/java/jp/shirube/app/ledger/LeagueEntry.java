package jp.shirube.app.ledger;

import java.math.BigDecimal;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One issuer in a league.
 *
 * @param rank from 1; equal ones share a rank; null where what the league is ordered by is not known
 * @param indicator public id
 * @param plan plan of the issuer that the indicator is of
 * @param actual row of the result; null where there is none
 * @param value of the year, in the unit of the league; null where there is none that can be compared
 * @param achievement percent of the way from the baseline to the target, to ten places; null where it cannot be computed
 * @param gap why value or achievement is null; null where neither is
 */
public record LeagueEntry(
        @Nullable Integer rank,
        String issuer,
        String indicator,
        PlanId plan,
        String planTitle,
        @Nullable Long actual,
        @Nullable BigDecimal value,
        @Nullable BigDecimal achievement,
        @Nullable LeagueGap gap) {

    LeagueEntry ranked(int place) {
        return new LeagueEntry(place, issuer, indicator, plan, planTitle, actual, value, achievement, gap);
    }
}
