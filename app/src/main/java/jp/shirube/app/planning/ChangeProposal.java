package jp.shirube.app.planning;

import java.time.Instant;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A set of changes of one plan that is proposed together（変更案）.
 *
 * @param id number over all plans
 * @param changes how many are in it
 * @param closing null while it is open
 */
public record ChangeProposal(
        long id,
        PlanId plan,
        String title,
        String reason,
        ProposalState state,
        String openedBy,
        Instant openedAt,
        int changes,
        @Nullable Closing closing) {
    /**
     * Its end.
     *
     * @param by login
     * @param reason always given where it was dropped
     */
    public record Closing(String by, Instant at, @Nullable String reason) {}

    /** Whether changes may come and go. */
    public boolean open() {
        return state == ProposalState.OPEN;
    }
}
