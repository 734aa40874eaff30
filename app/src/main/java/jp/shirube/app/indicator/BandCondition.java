package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.shirube.achievement.grade.Beyond;
import jp.shirube.achievement.grade.Condition;
import jp.shirube.achievement.grade.Remark;
import jp.shirube.achievement.grade.Remarked;
import jp.shirube.achievement.grade.Within;
import jp.shirube.achievement.grade.Within.Percentage;
import org.jspecify.annotations.Nullable;

/** What a band of a grade scheme asks（段の条件）: a percentage within limits, how the result stands to target or baseline, what a person claims, or nothing. */
public enum BandCondition {
    ACHIEVEMENT(Percentage.ACHIEVEMENT),
    PACE(Percentage.PACE),
    CHANGE(Percentage.CHANGE),
    TARGET_BEYOND(Beyond.Point.TARGET, 1),
    TARGET_REACHED(Beyond.Point.TARGET, 1, 0),
    TARGET_EQUAL(Beyond.Point.TARGET, 0),
    TARGET_SHORT(Beyond.Point.TARGET, -1),
    BASELINE_BEYOND(Beyond.Point.BASELINE, 1),
    BASELINE_REACHED(Beyond.Point.BASELINE, 1, 0),
    BASELINE_EQUAL(Beyond.Point.BASELINE, 0),
    BASELINE_SHORT(Beyond.Point.BASELINE, -1),
    ENDED(Remark.ENDED),
    EXTERNAL_CAUSE(Remark.EXTERNAL_CAUSE),
    REST();

    private final @Nullable Percentage percentage;
    private final Beyond.@Nullable Point point;
    private final Set<Integer> signs;
    private final @Nullable Remark claim;

    BandCondition(Percentage percentage) {
        this(percentage, null, Set.of(), null);
    }

    BandCondition(Beyond.Point point, Integer... signs) {
        this(null, point, Set.of(signs), null);
    }

    BandCondition(Remark claim) {
        this(null, null, Set.of(), claim);
    }

    BandCondition() {
        this(null, null, Set.of(), null);
    }

    BandCondition(
            @Nullable Percentage percentage, Beyond.@Nullable Point point, Set<Integer> signs, @Nullable Remark claim) {
        this.percentage = percentage;
        this.point = point;
        this.signs = signs;
        this.claim = claim;
    }

    /** As it is stored and stands in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BandCondition> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it asks for a percentage, so that it takes limits. */
    public boolean takesLimits() {
        return percentage != null;
    }

    /** Whether a person has to say so. */
    boolean isClaim() {
        return claim != null;
    }

    /** Signs of the distance that fit, in the good direction; empty where it asks for none. */
    Set<Integer> signs() {
        return signs;
    }

    /** What bands have to ask alike to lie on one scale: a percentage, target or baseline; null for claims and the rest. */
    @Nullable
    Object scale() {
        return percentage == null ? point : percentage;
    }

    /** As a part of a rule; null for the rest. */
    @Nullable
    Condition condition(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        if (percentage != null) {
            return new Within(percentage, lower, upper);
        }
        if (point != null) {
            return new Beyond(point, signs);
        }
        return claim == null ? null : new Remarked(claim);
    }

    /** What a condition asks; empty where it is none of these. */
    static Optional<BandCondition> of(Condition condition) {
        return Arrays.stream(values())
                .filter(each -> condition instanceof Within within && within.percentage() == each.percentage
                        || condition instanceof Beyond beyond
                                && beyond.point() == each.point
                                && beyond.signs().equals(each.signs)
                        || condition instanceof Remarked remarked && remarked.remark() == each.claim)
                .findFirst();
    }
}
