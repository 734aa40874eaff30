package jp.shirube.checker.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Era;
import jp.shirube.kernel.Severity;

/** No year stands in an era that had ended: 平成32年. */
final class EraEnded implements Rule {

    private static final Pattern YEAR = Pattern.compile("(大正|昭和|平成)(\\d{1,2})年(?:(\\d{1,2})月)?");

    /** A date on which a plan was made before the era ended: plans of that time count it on. */
    private static final Pattern DATED = Pattern.compile("^平成(?:[12]\\d|30)年\\d{1,2}月");

    private static final int LAST_OF_HEISEI = 2019;
    private static final int LAST_MONTH_OF_HEISEI = 4;

    @Override
    public String id() {
        return "era-ended";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        boolean before = plan.lines().stream().noneMatch(line -> line.text().contains("令和"))
                && Sign.MONTH.lines(plan).stream()
                        .anyMatch(line -> DATED.matcher(line.key()).find());
        if (before) {
            return;
        }
        for (Line line : Sign.ENDED_ERA.lines(plan)) {
            if (line.text().contains("平成")
                    || line.text().contains("昭和")
                    || line.text().contains("大正")) {
                Matcher matcher = YEAR.matcher(line.key());
                while (matcher.find()) {
                    check(line, matcher, report);
                }
            }
        }
    }

    private static void check(Line line, Matcher matcher, Report report) {
        for (Era era : Era.values()) {
            int year = era.toWestern(Integer.parseInt(matcher.group(2)));
            // The last year of an era is also the first of the next: 平成31 is 令和元, from May on.
            String month = matcher.group(3);
            boolean after = year == LAST_OF_HEISEI && month != null && Integer.parseInt(month) > LAST_MONTH_OF_HEISEI;
            if (era.kanji().equals(matcher.group(1)) && (after || Era.ofWestern(year - 1) != era)) {
                report.at(PlanYears.place(line, matcher.group()), matcher.group(), Years.wareki(year));
            }
        }
    }
}
