package jp.shirube.app.desk.standing;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import jp.shirube.achievement.Absence;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.file.DeliveredSchemes;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.achievement.grade.Graded;
import jp.shirube.app.indicator.ChosenScheme;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;

/**
 * An indicator judged in a fiscal year.
 *
 * @param scheme the chosen one where it is in force in the year, else {@link #USUAL}
 */
public record Judgement(
        Standing standing, Assessment achievement, Assessment pace, ChosenScheme scheme, Graded graded) {
    /** The scheme of indicators for which nobody chose one: it compares with what the path asks of each year. */
    public static final ChosenScheme USUAL =
            ChosenScheme.delivered(DeliveredSchemes.find("expected-progress").orElseThrow());

    private static final Set<Reason> NO_TARGET =
            EnumSet.of(Reason.NO_TARGET, Reason.TARGET_UNDEFINED, Reason.TARGET_UNDECIDED);
    private static final int LAST_DAY = 31;

    /**
     * Judges an indicator.
     *
     * @param schemes among which its definition chooses
     * @param today by which a result may be due
     */
    static Judgement of(IndicatorSheet sheet, @Nullable Period period, PlanSchemes schemes, int year, LocalDate today) {
        Measure measure = IndicatorMeasures.of(sheet, period, year);
        Results results = IndicatorMeasures.results(sheet);
        Facts facts = Facts.of(measure, results, year, sheet.remark(year).remarks());
        ChosenScheme scheme = schemes.find(sheet.definition().scheme(), year).orElse(USUAL);
        boolean absent = results.in(year).absence() == Absence.NOT_GIVEN;
        Standing standing = absent && !hasNoTarget(facts.achievement())
                ? awaited(year, sheet.definition().releaseMonths(), today)
                : standing(facts);
        return new Judgement(
                standing,
                facts.achievement(),
                facts.pace(),
                scheme,
                scheme.scheme().grade(facts));
    }

    /** The last fiscal year that is over on a day. */
    static int lastFullYear(LocalDate today) {
        return today.isAfter(endOf(today.getYear() - 1)) ? today.getYear() - 1 : today.getYear() - 2;
    }

    /**
     * How a result stands that is not there: to come, missing, or late.
     *
     * @param months after the end of the year within which it is out; null where nobody said, so that it is never late
     */
    public static Standing awaited(int year, @Nullable Integer months, LocalDate today) {
        LocalDate end = endOf(year);
        if (!today.isAfter(end)) {
            return Standing.WAITING;
        }
        if (months == null) {
            return Standing.MISSING;
        }
        return today.isAfter(end.plusMonths(months)) ? Standing.OVERDUE : Standing.WAITING;
    }

    private static Standing standing(Facts facts) {
        if (facts.achievement() instanceof Assessed own && own.attained()) {
            return Standing.REACHED;
        }
        if (facts.pace() instanceof Assessed pace) {
            return pace.attained() ? Standing.ON_PATH : Standing.OFF_PATH;
        }
        return facts.achievement() instanceof Assessed ? Standing.SHORT : Standing.UNASSESSABLE;
    }

    private static boolean hasNoTarget(Assessment assessment) {
        return assessment instanceof NotAssessable none && NO_TARGET.contains(none.reason());
    }

    private static LocalDate endOf(int fiscalYear) {
        return LocalDate.of(fiscalYear + 1, Month.MARCH, LAST_DAY);
    }
}
