package jp.shirube.checker.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/** The length of the plan agrees with its first and last year. */
final class PeriodLength implements Rule {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,2})(?:か|カ|ヵ|ヶ|ケ|箇)?年(?:間|計画)");

    @Override
    public String id() {
        return "period-length-differs";
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
        Integer from = PlanYears.from(plan);
        Integer to = PlanYears.to(plan);
        if (from == null || to == null) {
            return;
        }
        for (Line line : plan.lines()) {
            if (!line.tabular() && line.text().contains("年")) {
                check(line, from, to, report);
            }
        }
    }

    private static void check(Line line, int from, int to, Report report) {
        List<PrintedYear> years = PrintedYear.listIn(line.key());
        boolean own = years.size() >= 2
                && years.get(0).year() == from
                && years.get(1).year() == to
                && years.get(0).fiscal();
        Matcher matcher = LENGTH.matcher(line.key());
        while (own && matcher.find(years.get(1).end())) {
            if (Integer.parseInt(matcher.group(1)) != to - from + 1) {
                report.at(PlanYears.place(line, matcher.group()), matcher.group(), from, to, to - from + 1);
            }
            return;
        }
    }
}
