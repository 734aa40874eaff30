package jp.shirube.checker.time;

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

/** A fiscal year is written with 年: R7年度, not R7度. */
final class YearWithoutUnit implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?:(?<![A-Za-z0-9])[RHS]|令和|平成|昭和)(?:\\d{1,2}|元)度");

    @Override
    public String id() {
        return "year-without-unit";
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
        for (Line line : Sign.FISCAL_YEAR.lines(plan)) {
            String said = "";
            for (Cell cell : line.cells()) {
                Matcher matcher = mayLack(cell.text()) ? YEAR.matcher(cell.key()) : null;
                if (matcher != null && matcher.find() && !said.equals(matcher.group())) {
                    said = matcher.group();
                    report.at(PlanYears.place(line, said), said, said.substring(0, said.length() - 1));
                }
            }
        }
    }

    /** A cheap look before the years are sought: a number, or 元, right before 度. */
    private static boolean mayLack(String text) {
        for (int i = text.indexOf('度', 1); i > 0; i = text.indexOf('度', i + 1)) {
            char before = text.charAt(i - 1);
            if (before != '年' && !Character.isLetter(before) || before == '元') {
                return true;
            }
        }
        return false;
    }
}
