package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.shirube.achievement.grade.Condition;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.Within;
import org.jspecify.annotations.Nullable;

/**
 * One band of a grade scheme of the town（評価の段）.
 *
 * @param mark short, such as A
 * @param label in words
 * @param lower in percent, at least this; null where open
 * @param upper in percent, less than this; null where open
 * @param points null where the band gives none
 */
public record SchemeBand(
        String mark,
        String label,
        BandCondition asked,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Integer points) {
    /** As a grade is given by it. */
    Grade grade() {
        Condition condition = asked.condition(lower, upper);
        return new Grade(mark, label, points, condition == null ? List.of() : List.of(condition));
    }

    /** The band that says the same as a grade; empty where a grade asks for several things at once. */
    public static Optional<SchemeBand> of(Grade grade) {
        if (grade.conditions().size() > 1) {
            return Optional.empty();
        }
        if (grade.conditions().isEmpty()) {
            return Optional.of(
                    new SchemeBand(grade.mark(), grade.label(), BandCondition.REST, null, null, grade.points()));
        }
        Condition condition = grade.conditions().get(0);
        BigDecimal lower = condition instanceof Within within ? within.from() : null;
        BigDecimal upper = condition instanceof Within within ? within.below() : null;
        return BandCondition.of(condition)
                .map(asked -> new SchemeBand(grade.mark(), grade.label(), asked, lower, upper, grade.points()));
    }
}
