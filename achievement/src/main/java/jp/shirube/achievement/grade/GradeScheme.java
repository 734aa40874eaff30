package jp.shirube.achievement.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.achievement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A grade scheme（評価区分）: a table of grades, asked from the top, the first that fits being given. Where nobody can say whether a grade
 * fits, no lower one is given either: the indicator is not assessable.
 *
 * @param id stable, letters and hyphens
 * @param source where the rule comes from
 * @param from first day on which it is in force; null where open
 * @param until last day on which it is in force; null where open
 * @param unassessable mark for what cannot be assessed
 * @param inDenominator whether what cannot be assessed counts among all when shares are computed
 */
public record GradeScheme(
        String id,
        String name,
        String source,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Grade> grades,
        String unassessable,
        boolean inDenominator) {
    public GradeScheme {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("scheme " + id + " without grades");
        }
    }

    /** The grades from best to worst, as tables show them: what a person claims is asked first, but stands last. */
    public List<Grade> ranked() {
        return Stream.concat(
                        grades.stream().filter(grade -> !grade.isClaimed()),
                        grades.stream().filter(Grade::isClaimed))
                .toList();
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The grade of an indicator, or why it gets none. */
    public Graded grade(Facts facts) {
        for (Grade grade : grades) {
            Verdict verdict = grade.test(facts);
            if (verdict.reason() != null) {
                return Graded.not(unassessable, verdict.reason());
            }
            if (verdict.holds()) {
                return Graded.with(grade);
            }
        }
        return Graded.not(unassessable, Reason.NO_GRADE_FITS);
    }
}
