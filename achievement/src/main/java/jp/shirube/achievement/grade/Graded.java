package jp.shirube.achievement.grade;

import jp.shirube.achievement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of grading.
 *
 * @param mark of the grade, or the scheme's mark for what cannot be assessed
 * @param points null where the scheme gives none or there is no grade
 * @param reason why there is no grade; null where there is one
 */
public record Graded(
        String mark,
        String label,
        @Nullable Integer points,
        @Nullable Reason reason) {
    static Graded with(Grade grade) {
        return new Graded(grade.mark(), grade.label(), grade.points(), null);
    }

    static Graded not(String mark, Reason reason) {
        return new Graded(mark, "", null, reason);
    }
}
