package jp.shirube.app.intake;

import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document handed in on the command line.
 *
 * @param plan the plan; null where nothing was taken
 * @param message for people: what was done and what to do next
 */
public record ImportResult(
        Outcome outcome, long intake, @Nullable PlanId plan, String message) {

    /** What was done. */
    public enum Outcome {
        /** A new plan stands. */
        TAKEN,
        /** The plan stands already; differences wait for a person. */
        PROPOSED,
        /** Nothing differs; nothing was changed. */
        SAME
    }
}
