package jp.shirube.app.desk.standing;

import java.util.List;
import java.util.Objects;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.file.Words;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.app.plan.NodeId;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and how it stands in a fiscal year.
 *
 * @param node that it measures, or the first branch of its project; null for the plan as a whole
 * @param owners divisions that answer for it; empty where none is said
 * @param revision of the target by which the year is judged; null where that of the plan holds
 * @param actual result of the year; null where there is none
 */
public record StandingLine(
        IndicatorSheet sheet,
        @Nullable NodeId node,
        List<String> owners,
        @Nullable Held<TargetRevision> revision,
        @Nullable Held<Actual> actual,
        Judgement judgement) {
    public StandingLine {
        owners = List.copyOf(owners);
    }

    /** The target by which the year is judged; null where there is none. */
    public @Nullable Value target() {
        return revision == null
                ? sheet.indicator().value().target()
                : revision.value().value();
    }

    /** The unit of its figures, of the target where that has one; null where none is said. */
    public @Nullable String unit() {
        Value target = target();
        if (!comparing() && target != null && target.unit() != null) {
            return target.unit();
        }
        return sheet.indicator().value().actuals().stream()
                .map(each -> each.value().unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> {
                    Value baseline = sheet.indicator().value().baseline();
                    return baseline == null ? null : baseline.unit();
                });
    }

    /** Whether it is compared with another series, so that its target is a margin. */
    public boolean comparing() {
        Formula formula = sheet.definition().chosenFormula();
        return formula != null && formula.isRelative();
    }

    /** The result of a year; null where there is none. */
    public @Nullable Held<Actual> result(int year) {
        return sheet.actuals().stream()
                .filter(each -> each.value().year() == year)
                .findFirst()
                .orElse(null);
    }

    /** What persons say of the result of a year, else what is to be seen: final where there is a figure, else how the year stands. */
    public String state(int year) {
        ActualStatus status = sheet.remark(year).status();
        Held<Actual> result = result(year);
        if (status != null) {
            return status.code();
        }
        boolean given = result != null && result.value().value().state() != ValueState.NONE;
        return given ? ActualStatus.FINAL.code() : standing() == Standing.OVERDUE ? "overdue" : "absent";
    }

    /** The line beside its figures; null where there are no two. */
    public @Nullable Spark spark(int year) {
        return Spark.of(this, year);
    }

    /** Where that target comes from. */
    public Origin targetOrigin() {
        return revision == null ? sheet.indicator().origin() : revision.origin();
    }

    /** The field of the row that the target stands in. */
    public String targetField() {
        return revision == null ? "target" : "value";
    }

    public Standing standing() {
        return judgement.standing();
    }

    public String name() {
        return sheet.indicator().value().name();
    }

    /** Rounded to one place; null where there is none. */
    public @Nullable Fraction rate() {
        return rate(judgement.achievement());
    }

    public @Nullable Fraction pace() {
        return rate(judgement.pace());
    }

    /** The formula with its figures; empty where nothing was computed. */
    public String working() {
        return judgement.achievement() instanceof Assessed assessed
                ? Words.of(assessed.formula()) + " " + assessed.working()
                : "";
    }

    /** Why there is no rate or no grade; empty where there is one. */
    public String why() {
        if (judgement.achievement() instanceof NotAssessable none) {
            return Words.of(none.reason());
        }
        return judgement.graded().reason() == null
                ? ""
                : Words.of(judgement.graded().reason());
    }

    public String mark() {
        return judgement.graded().mark();
    }

    public String label() {
        return judgement.graded().label();
    }

    public String scheme() {
        return gradeScheme().name();
    }

    /** The scheme by which it is graded. */
    public GradeScheme gradeScheme() {
        return judgement.scheme().scheme();
    }

    /** Its place among the grades of the scheme, 0 for the best; -1 where there is no grade. */
    public int rank() {
        if (judgement.graded().reason() != null) {
            return -1;
        }
        List<Grade> grades = gradeScheme().ranked();
        for (int at = 0; at < grades.size(); at++) {
            if (grades.get(at).mark().equals(mark())) {
                return at;
            }
        }
        return -1;
    }

    /** The shape that stands before the mark. */
    public String shape() {
        return GradeShape.of(rank(), gradeScheme().grades().size());
    }

    private static @Nullable Fraction rate(Assessment assessment) {
        return assessment instanceof Assessed assessed ? assessed.rate() : null;
    }
}
