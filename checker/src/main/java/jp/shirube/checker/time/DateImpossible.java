package jp.shirube.checker.time;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A day stands in the calendar. */
final class DateImpossible implements Rule {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");
    /** A leap year: where no year is printed, 29 February may be right. */
    private static final int LEAP = 2024;

    @Override
    public String id() {
        return "date-impossible";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Line line : Sign.MONTH.lines(plan)) {
            if (line.text().indexOf('日') >= 0) {
                for (Cell cell : line.cells()) {
                    check(line, cell.key(), report);
                }
            }
        }
    }

    private static void check(Line line, String key, Report report) {
        Matcher matcher = DAY.matcher(key);
        while (matcher.find()) {
            int month = Integer.parseInt(matcher.group(1));
            int day = Integer.parseInt(matcher.group(2));
            Integer year = yearBefore(key, matcher.start());
            boolean exists = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year == null ? LEAP : year, month).lengthOfMonth();
            if (!exists) {
                report.at(PlanYears.place(line, matcher.group()), matcher.group());
            }
        }
    }

    /** The year printed right before a month; null where none is. */
    static @Nullable Integer yearBefore(String key, int month) {
        for (PrintedYear year : PrintedYear.listIn(key)) {
            if (year.end() == month) {
                return year.year();
            }
        }
        return null;
    }
}
