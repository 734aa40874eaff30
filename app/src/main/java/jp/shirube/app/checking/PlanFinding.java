package jp.shirube.app.checking;

import java.time.Instant;
import java.util.List;
import jp.shirube.app.audit.RowRef;
import jp.shirube.checker.Correction;
import jp.shirube.checker.rule.Family;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a plan（指摘）, from the first run that found it until a change resolves it.
 *
 * @param id over all plans
 * @param rule id of the rule
 * @param family null for what the reading of the document noticed
 * @param branch of the outline, from the root; empty for the plan as a whole
 * @param divisions names of those that own the thing; empty where none does
 * @param related other places that disagree or explain
 * @param fresh whether the last run is the first that found it
 * @param resolution null while it stands
 * @param acceptance null where nobody accepted it
 * @param referrals to whom it was sent, oldest first
 * @param row of the plan that says it; null where none does
 * @param correction what may be written instead; null where the rule does not know it
 */
public record PlanFinding(
        long id,
        String rule,
        @Nullable Family family,
        Severity severity,
        String message,
        FindingPlace place,
        String branch,
        List<String> divisions,
        List<FindingPlace> related,
        boolean fresh,
        @Nullable Resolution resolution,
        @Nullable Acceptance acceptance,
        List<Referral> referrals,
        @Nullable RowRef row,
        @Nullable Correction correction) {
    public PlanFinding {
        divisions = List.copyOf(divisions);
        related = List.copyOf(related);
        referrals = List.copyOf(referrals);
    }

    /** Whether it stands and nobody has accepted it as it is. */
    public boolean open() {
        return resolution == null && !accepted();
    }

    /** Whether it stands and is accepted. */
    public boolean accepted() {
        return resolution == null && acceptance != null && acceptance.holds();
    }

    /**
     * How it went（直った）.
     *
     * @param at when the run found it no more
     * @param by login of who changed the thing last before that; null where the change is not known
     * @param changed when that change was made; null with {@code by}
     * @param latest whether it was the last run
     */
    public record Resolution(
            Instant at, @Nullable String by, @Nullable Instant changed, boolean latest) {}
}
