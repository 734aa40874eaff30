package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
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
        // What a person claims is asked before what figures say.
        List<Grade> grades = Stream.concat(
                        said.bands().stream().filter(band -> band.asked().isClaim()),
                        said.bands().stream().filter(band -> !band.asked().isClaim()))
                .map(SchemeBand::grade)
                .toList();
        return new GradeScheme(
                said.code(), said.name(), "", said.from(), until, grades, said.unassessable(), said.inDenominator());
    }

    /** The limits of averages. */
    public Cap cap() {
        return new Cap(BigDecimal.ZERO, said.cap());
    }
}
