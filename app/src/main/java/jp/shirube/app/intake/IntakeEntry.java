package jp.shirube.app.intake;

import java.time.Instant;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list（取込）.
 *
 * @param plan that it is about; null until a new plan was taken
 * @param title of the plan as read
 * @param undecided how many proposals wait
 * @param taken how many were taken
 * @param declined how many persons declined, here or in an earlier import that said the same
 * @param findings how many the reading left
 */
public record IntakeEntry(
        long id,
        DocumentEntry document,
        @Nullable PlanId plan,
        String title,
        IntakeState state,
        Instant at,
        int undecided,
        int taken,
        int declined,
        int findings) {}
