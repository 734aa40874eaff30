package jp.shirube.app.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.file.DeliveredSchemes;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.grade.Graded;

/**
 * The label of an indicator out of its grade. Of a scheme that the town chose, the first grade is on the path, the last one late and the one
 * before it behind; what is reached is reached by every scheme. What is to be kept and is not kept has no rate, and is late.
 */
record ProgressStates(Facts facts, GradeScheme scheme) {
    /** The scheme of indicators for which nobody chose one. */
    static final GradeScheme USUAL = DeliveredSchemes.find("straight-path").orElseThrow();

    private static final Set<Formula> KEEPING = EnumSet.of(Formula.KEEP, Formula.ZERO_TARGET, Formula.BAND);

    ProgressState state() {
        if (facts.achievement() instanceof Assessed own && own.attained()) {
            return ProgressState.REACHED;
        }
        Graded graded = scheme.grade(facts);
        if (graded.reason() != null) {
            return graded.reason() == Reason.NO_RATE && isMissedKeeping() ? ProgressState.LATE : ProgressState.UNKNOWN;
        }
        List<String> marks = scheme.ranked().stream().map(Grade::mark).toList();
        int at = marks.indexOf(graded.mark());
        int last = marks.size() - 1;
        if (at == last) {
            return ProgressState.LATE;
        }
        return at > 0 && at == last - 1 ? ProgressState.BEHIND : ProgressState.ON_PATH;
    }

    private boolean isMissedKeeping() {
        return facts.achievement() instanceof Assessed own && KEEPING.contains(own.formula());
    }

    /** What the scheme calls it; empty where it knows no grade. The usual scheme says no more than the label itself. */
    String grade() {
        Graded graded = scheme.grade(facts);
        return graded.reason() != null || scheme.equals(USUAL) ? "" : graded.mark();
    }
}
