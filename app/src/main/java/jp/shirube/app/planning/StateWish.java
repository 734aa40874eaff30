package jp.shirube.app.planning;

import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to declare of a plan.
 *
 * @param seen the state that the person saw; null where the plan does not say
 * @param state that is to stand
 * @param shortReason why comments are taken for a shorter time than the law has it; empty for none
 * @param reason empty for none
 * @param edition name of the edition that a decision freezes; empty for its number
 */
public record StateWish(
        @Nullable PlanState seen,
        PlanState state,
        ProcedureDates dates,
        String shortReason,
        String reason,
        String edition) {
    public StateWish {
        shortReason = Wording.clean(shortReason);
        reason = Wording.clean(reason);
        edition = Wording.clean(edition);
    }

    /** Whether it goes back, such as from 案 to 素案. */
    public boolean back() {
        return seen != null && state.ordinal() < seen.ordinal();
    }

    /** Whether it is decided with this. */
    boolean decides() {
        return state == PlanState.ADOPTED && seen != PlanState.ADOPTED;
    }
}
