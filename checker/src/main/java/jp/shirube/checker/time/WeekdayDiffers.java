package jp.shirube.checker.time;

import java.time.LocalDate;
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
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** The weekday printed behind a day is that day's. */
final class WeekdayDiffers implements Rule {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日\\(([月火水木金土日])(?:曜日?)?\\)");
    private static final String WEEKDAYS = "月火水木金土日";

    @Override
    public String id() {
        return "weekday-differs";
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
            Integer year = DateImpossible.yearBefore(key, matcher.start());
            String real = year == null
                    ? null
                    : weekday(year, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (real != null && !real.equals(matcher.group(3))) {
                report.at(PlanYears.place(line, matcher.group()), matcher.group(), real);
            }
        }
    }

    /** The weekday of a day; null where the calendar has no such day. */
    private static @Nullable String weekday(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (!exists) {
            return null;
        }
        int index = LocalDate.of(year, month, day).getDayOfWeek().getValue() - 1;
        return WEEKDAYS.substring(index, index + 1);
    }
}
