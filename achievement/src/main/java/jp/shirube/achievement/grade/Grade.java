package jp.shirube.achievement.grade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grade of a scheme and when it is given.
 *
 * @param mark short, such as S or ◎
 * @param label in words
 * @param points null where the scheme gives none
 * @param conditions all must hold; empty for what is left over
 */
public record Grade(String mark, String label, @Nullable Integer points, List<Condition> conditions) {
    public Grade {
        conditions = List.copyOf(conditions);
    }

    /** Whether a person claims it, such as 外的要因. */
    boolean isClaimed() {
        return conditions.stream().anyMatch(Remarked.class::isInstance);
    }

    Verdict test(Facts facts) {
        return conditions.stream().map(condition -> condition.test(facts)).reduce(Verdict.YES, Verdict::and);
    }
}
