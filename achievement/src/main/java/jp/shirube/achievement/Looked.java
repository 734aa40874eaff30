package jp.shirube.achievement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was looked for: its exact value, or why there is none. One of the two is null.
 */
public record Looked(@Nullable Fraction value, @Nullable Reason reason) {
    public static Looked at(Fraction value) {
        return new Looked(value, null);
    }

    public static Looked missing(Reason reason) {
        return new Looked(null, reason);
    }

    public boolean isMissing() {
        return reason != null;
    }

    /** The value; asking where it is missing is a mistake of the programmer. */
    public Fraction exact() {
        return Objects.requireNonNull(value);
    }

    /** The first reason among some figures; null where all are there. */
    static @Nullable Reason firstMissing(Looked... figures) {
        for (Looked figure : figures) {
            if (figure.reason != null) {
                return figure.reason;
            }
        }
        return null;
    }
}
