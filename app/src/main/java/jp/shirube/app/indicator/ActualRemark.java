package jp.shirube.app.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What persons say of a result beside its value.
 *
 * @param status null where nobody said: final where there is a number
 */
public record ActualRemark(
        @Nullable ActualStatus status, @Nullable String note) {
    /** Nobody said anything. */
    public static final ActualRemark NONE = new ActualRemark(null, null);
}
