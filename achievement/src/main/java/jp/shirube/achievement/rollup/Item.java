package jp.shirube.achievement.rollup;

import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.grade.Graded;
import org.jspecify.annotations.Nullable;

/**
 * One listing of an indicator.
 *
 * @param identity the same for every listing of one indicator（再掲、共有）
 * @param mark of its grade; null where there is no scheme
 * @param rate in percent; null where it has none
 * @param reason why it cannot be assessed; null where it can
 */
public record Item(
        String identity,
        @Nullable String mark,
        @Nullable Fraction rate,
        @Nullable Reason reason) {

    /** Of an assessment and its grade. Where the scheme knows no grade, that is the reason. */
    public static Item of(String identity, Assessment assessment, @Nullable Graded graded) {
        Reason none = assessment instanceof NotAssessable not ? not.reason() : null;
        return new Item(
                identity,
                graded == null ? null : graded.mark(),
                assessment instanceof Assessed assessed ? assessed.rate() : null,
                graded == null ? none : graded.reason());
    }
}
