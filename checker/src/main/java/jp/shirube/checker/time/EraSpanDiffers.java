package jp.shirube.checker.time;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/** A span of years printed in both calendars is one span. */
final class EraSpanDiffers implements Rule {

    @Override
    public String id() {
        return "era-span-differs";
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
        String above = "";
        for (Line line : plan.lines()) {
            String key = line.tabular() ? "" : line.key();
            List<PrintedYear> here = key.indexOf('(') < 0 ? List.of() : PrintedYear.listIn(key);
            if (here.size() == 4 && key.charAt(here.get(2).start() - 1) == '(') {
                check(line, key, here.subList(0, 2), here.subList(2, 4), report);
            } else if (here.size() == 2 && key.startsWith("(") && key.endsWith(")")) {
                List<PrintedYear> first = PrintedYear.listIn(above);
                boolean other = first.size() == 2
                        && PlanYears.western(above, first.get(0)) != PlanYears.western(key, here.get(0));
                if (other && isSpan(above, first) && isSpan(key, here)) {
                    check(line, key, first, here, report);
                }
            }
            above = key;
        }
    }

    private static void check(Line line, String key, List<PrintedYear> first, List<PrintedYear> second, Report report) {
        boolean same = first.get(0).year() == second.get(0).year()
                && first.get(1).year() == second.get(1).year();
        if (!same) {
            boolean western = PlanYears.western(key, second.get(0));
            String expected = Years.inOther(!western, first.get(0).year()) + "~"
                    + Years.inOther(!western, first.get(1).year());
            report.at(PlanYears.place(line, line.text()), line.text(), expected);
        }
    }

    private static boolean isSpan(String key, List<PrintedYear> years) {
        String between = key.substring(years.get(0).end(), years.get(1).start());
        return between.equals("~") || between.equals("-") || between.equals("から");
    }
}
