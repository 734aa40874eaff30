package jp.shirube.app.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.ExpectedPath;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.achievement.Results;
import jp.shirube.achievement.file.DeliveredSchemes;
import jp.shirube.achievement.grade.Facts;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.exchange.Period;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** What the program makes of an indicator in a year, to be held against a line of the workbook. */
record JudgedRow(String name, Facts facts, @Nullable Fraction expected) {
    private static final double NEAR = 1e-9;
    private static final Map<Reason, String> WORDS = Map.of(
            Reason.NO_RESULT, "未入力",
            Reason.RESULT_NOT_PUBLISHED, "未公表",
            Reason.RESULT_NOT_SURVEYED, "調査なし",
            Reason.RESULT_NOT_APPLICABLE, "対象外",
            Reason.SUM_INCOMPLETE, "途中欠け",
            Reason.SERIES_BROKEN, "断絶",
            Reason.WINDOW_OPEN, "期間中",
            Reason.TARGET_UNDECIDED, "目標未定",
            Reason.NO_LIST_OF_STATES, "順なし",
            Reason.NO_PATH, "道なし");

    static JudgedRow of(IndicatorSheet sheet, @Nullable Period period, int year) {
        Measure measure = IndicatorMeasures.of(sheet, period, year);
        Results results = IndicatorMeasures.results(sheet);
        return new JudgedRow(
                sheet.indicator().value().name() + " " + year,
                Facts.of(measure, results, year, Set.of()),
                ExpectedPath.of(measure, year).value());
    }

    List<String> differences(Sheet sheet, int line) {
        List<String> differences = new ArrayList<>();
        compare("率", rate(facts.achievement()), word(Sheets.read(sheet, "I", line)), differences);
        compare("達成", attained(facts.achievement()), Sheets.read(sheet, "J", line), differences);
        compare("進み方", rate(facts.pace()), word(Sheets.read(sheet, "K", line)), differences);
        compare("道の上", attained(facts.pace()), Sheets.read(sheet, "L", line), differences);
        Object path = Sheets.read(sheet, "H", line);
        compare("見込み", number(expected), path instanceof Double ? path : "", differences);
        GradeFormulas.columns()
                .forEach((scheme, column) -> compare(
                        scheme,
                        DeliveredSchemes.find(scheme).orElseThrow().grade(facts).mark(),
                        Sheets.read(sheet, column, line),
                        differences));
        return differences;
    }

    private void compare(String what, Object own, Object other, List<String> differences) {
        boolean same = own instanceof Double one && other instanceof Double two
                ? Math.abs(one - two) <= NEAR * Math.max(1, Math.abs(one))
                : own.equals(other);
        if (!same) {
            differences.add(name + " " + what + ": " + own + " / " + other);
        }
    }

    /** What holds or not without a rate has two words there and none here. */
    private static Object word(Object read) {
        return read.equals("未達") || read.equals("率なし") ? "" : read;
    }

    private static Object rate(Assessment assessment) {
        return assessment instanceof Assessed assessed ? number(assessed.rate()) : reason(assessment);
    }

    private static Object attained(Assessment assessment) {
        return assessment instanceof Assessed assessed ? (Object) assessed.attained() : reason(assessment);
    }

    private static Object number(@Nullable Fraction value) {
        return value == null ? "" : (Object) value.decimal().doubleValue();
    }

    private static String reason(Assessment assessment) {
        Reason reason = ((NotAssessable) assessment).reason();
        return WORDS.getOrDefault(reason, reason.name());
    }
}
