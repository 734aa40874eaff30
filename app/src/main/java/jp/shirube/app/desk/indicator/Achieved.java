package jp.shirube.app.desk.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Expectation;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.file.Words;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.achievement.grade.Graded;
import jp.shirube.app.indicator.ChosenScheme;
import jp.shirube.app.indicator.IndicatorDefinition;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has come, year by year, as its page shows it.
 *
 * @param years in order, one for each result that was entered; empty where there is none
 * @param grades of the last of these years by every scheme, that of the chosen one first
 * @param trend null where no result is a number
 * @param chart null where there is no result that is a number
 */
public record Achieved(
        List<AchievedYear> years,
        List<AchievedGrade> grades,
        @Nullable AchievedTrend trend,
        @Nullable AchievedChart chart) {
    private static final MessageBundle WORDS = MessageBundle.of("achieved");
    private static final int PLACES = 2;

    public static Achieved of(IndicatorSheet sheet, @Nullable Period period, PlanSchemes schemes) {
        Results results = IndicatorMeasures.results(sheet);
        TreeSet<Integer> years = new TreeSet<>(results.own().keySet());
        Measure measure = IndicatorMeasures.of(sheet, period, Integer.MAX_VALUE);
        AchievedTrend trend = AchievedTrend.of(sheet, measure, results);
        return new Achieved(
                years.stream()
                        .map(year -> year(IndicatorMeasures.of(sheet, period, year), results, year))
                        .toList(),
                years.isEmpty()
                        ? List.of()
                        : grades(
                                facts(sheet, period, results, years.last()),
                                schemes.list(years.last()),
                                sheet.definition()),
                trend,
                AchievedChart.of(measure, IndicatorMeasures.former(sheet, period), results, trend));
    }

    private static Facts facts(IndicatorSheet sheet, @Nullable Period period, Results results, int year) {
        return Facts.of(
                IndicatorMeasures.of(sheet, period, year),
                results,
                year,
                sheet.remark(year).remarks());
    }

    private static AchievedYear year(Measure measure, Results results, int year) {
        Assessment own = Achievements.assess(measure, results, year);
        Assessment pace = Achievements.pace(measure, results, year);
        Expectation expected = ExpectedPath.of(measure, year);
        Formula formula = own.formula();
        return new AchievedYear(
                year,
                rate(own),
                said(own, "attained", "short"),
                formula == null ? "" : Words.of(formula),
                own instanceof Assessed assessed ? assessed.working() : "",
                expected.value() == null || (formula != null && formula.isRelative())
                        ? WORDS.format("desk.achieved.none")
                        : decimal(expected.value()),
                rate(pace),
                said(pace, "on-path", "off-path"));
    }

    /** By the chosen scheme first. */
    private static List<AchievedGrade> grades(Facts facts, List<ChosenScheme> schemes, IndicatorDefinition definition) {
        return schemes.stream()
                .map(ChosenScheme::scheme)
                .sorted(Comparator.comparing(scheme -> !scheme.id().equals(definition.scheme())))
                .map(scheme -> {
                    Graded graded = scheme.grade(facts);
                    return new AchievedGrade(
                            scheme.name(),
                            graded.mark(),
                            graded.reason() == null ? graded.label() : Words.of(graded.reason()));
                })
                .toList();
    }

    private static String rate(Assessment assessment) {
        Fraction rate = assessment instanceof Assessed assessed ? assessed.rate() : null;
        return rate == null ? "" : minus(rate.shown()) + "%";
    }

    private static String said(Assessment assessment, String yes, String no) {
        return assessment instanceof Assessed assessed
                ? WORDS.format("desk.achieved." + (assessed.attained() ? yes : no))
                : Words.of(((NotAssessable) assessment).reason());
    }

    static String decimal(Fraction value) {
        BigDecimal rounded = value.rounded(PLACES);
        return minus(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** Thousands parted, ▲ for minus, as Japanese tables print them. */
    private static String minus(BigDecimal number) {
        String grouped = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number.abs());
        return number.signum() < 0 ? "▲" + grouped : grouped;
    }
}
