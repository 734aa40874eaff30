package jp.shirube.achievement.grade;

import jp.shirube.achievement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds: yes, no, or nobody can say.
 *
 * @param reason why nobody can say; null where it is known
 */
record Verdict(boolean holds, @Nullable Reason reason) {
    static final Verdict YES = new Verdict(true, null);
    static final Verdict NO = new Verdict(false, null);

    static Verdict of(boolean holds) {
        return holds ? YES : NO;
    }

    static Verdict unknown(Reason reason) {
        return new Verdict(false, reason);
    }

    /** Both: a no decides, whatever the other is. */
    Verdict and(Verdict other) {
        if (this.equals(NO) || other.equals(NO)) {
            return NO;
        }
        return reason != null ? this : other;
    }
}
