package jp.shirube.app.planning;

import java.time.Instant;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * What was declared of a plan（段階の記録）: a step on its way, or days put right.
 *
 * @param before state before it; null where the plan did not say
 * @param shortReason why comments are taken for a shorter time than the law has it; null where they are not
 */
public record Declaration(
        @Nullable PlanState before,
        PlanState state,
        ProcedureDates dates,
        @Nullable String shortReason,
        @Nullable String reason,
        String by,
        Instant at) {}
