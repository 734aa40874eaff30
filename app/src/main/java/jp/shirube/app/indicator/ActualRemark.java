package jp.shirube.app.indicator;

import java.util.Set;
import jp.shirube.achievement.grade.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What persons say of a result beside its value.
 *
 * @param status null where nobody said: final where there is a number
 * @param claim null where nobody claimed anything
 */
public record ActualRemark(
        @Nullable ActualStatus status,
        @Nullable String note,
        @Nullable ResultClaim claim) {
    /** Nobody said anything. */
    public static final ActualRemark NONE = new ActualRemark(null, null, null);

    /** What of it grade schemes may ask for. */
    public Set<Remark> remarks() {
        return claim == null ? Set.of() : Set.of(claim.remark());
    }
}
