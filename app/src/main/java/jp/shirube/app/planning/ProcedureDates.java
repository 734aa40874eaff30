package jp.shirube.app.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of the way to a decision（手続の日）; each null where it is not given.
 *
 * @param noticed 公告
 * @param commentsFrom first day of 意見募集
 * @param commentsTo last day of 意見募集, inclusive
 * @param resolved 議決
 * @param decided 決定
 */
public record ProcedureDates(
        @Nullable LocalDate noticed,
        @Nullable LocalDate commentsFrom,
        @Nullable LocalDate commentsTo,
        @Nullable LocalDate resolved,
        @Nullable LocalDate decided) {
    /** No day at all. */
    public static final ProcedureDates NONE = new ProcedureDates(null, null, null, null, null);

    /** Days that comments are taken at least: Administrative Procedure Act（行政手続法） article 39 (3). */
    public static final int SHORTEST_COMMENTS = 30;

    /** Days that comments are taken, counted from the day of the notice where there is one, both ends inclusive; 0 where no end is given. */
    public long commentDays() {
        LocalDate first = noticed == null ? commentsFrom : noticed;
        return first == null || commentsTo == null ? 0 : ChronoUnit.DAYS.between(first, commentsTo) + 1;
    }

    /** Whether comments are taken for a shorter time than the law has it. */
    public boolean shortComments() {
        return commentsTo != null && commentDays() < SHORTEST_COMMENTS;
    }

    /** The day on which it was settled: of the decision, else of the resolution; null where neither is given. */
    public @Nullable LocalDate settled() {
        return decided == null ? resolved : decided;
    }

    /** What is wrong with their order; empty where nothing is. */
    List<DeclarationProblem> problems() {
        List<DeclarationProblem> problems = new ArrayList<>();
        if ((commentsFrom == null) != (commentsTo == null)) {
            problems.add(DeclarationProblem.COMMENTS_HALF);
        }
        if (after(commentsFrom, commentsTo)) {
            problems.add(DeclarationProblem.COMMENTS_REVERSED);
        }
        if (after(noticed, commentsFrom)) {
            problems.add(DeclarationProblem.NOTICE_LATE);
        }
        LocalDate before = commentsTo == null ? noticed : commentsTo;
        if (after(before, resolved) || after(before, decided)) {
            problems.add(DeclarationProblem.SETTLED_EARLY);
        }
        if (after(resolved, decided)) {
            problems.add(DeclarationProblem.DECIDED_BEFORE_RESOLVED);
        }
        return problems;
    }

    private static boolean after(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
