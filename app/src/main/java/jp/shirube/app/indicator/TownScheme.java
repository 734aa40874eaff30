package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.achievement.grade.Condition;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.grade.Within;
import jp.shirube.achievement.rollup.Cap;
import org.jspecify.annotations.Nullable;

/**
 * One version of a grade scheme of the town（町の評価区分）.
 *
 * @param until last day on which it is in force; null where no later version is
 */
public record TownScheme(SchemeWish said, @Nullable LocalDate until) {
    /** The same for all versions of the scheme. */
    public String code() {
        return said.code();
    }

    /** As grades are given by it. */
    public GradeScheme scheme() {
        List<Grade> grades = said.bands().stream().map(this::grade).toList();
        return new GradeScheme(
                said.code(), said.name(), "", said.from(), until, grades, said.unassessable(), said.inDenominator());
    }

    private Grade grade(SchemeBand band) {
        Condition within = new Within(said.measured(), band.lower(), band.upper());
        return new Grade(band.mark(), band.label(), null, List.of(within));
    }

    /** The limits of averages. */
    public Cap cap() {
        return new Cap(BigDecimal.ZERO, said.cap());
    }
}
