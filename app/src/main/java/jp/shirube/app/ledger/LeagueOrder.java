package jp.shirube.app.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a league is ordered by, the highest first. */
public enum LeagueOrder {
    /** How much of the way from the baseline to the target is done, so that falling and rising indicators are treated alike. */
    ACHIEVEMENT,
    /** The value itself; whether high is good is not judged. */
    VALUE;

    @Nullable
    BigDecimal of(LeagueEntry entry) {
        return this == VALUE ? entry.value() : entry.achievement();
    }
}
