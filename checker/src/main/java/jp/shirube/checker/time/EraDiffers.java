package jp.shirube.checker.time;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/** A year printed in both calendars is one year: 2024（令和6）. */
final class EraDiffers implements Rule {

    @Override
    public String id() {
        return "era-differs";
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
        for (Line line : Sign.BRACKET.lines(plan)) {
            for (Cell cell : line.cells()) {
                if (cell.text().indexOf('(') >= 0 || cell.text().indexOf('（') >= 0) {
                    check(line, cell.key(), report);
                }
            }
        }
    }

    private static void check(Line line, String key, Report report) {
        List<PrintedYear> years = PrintedYear.listIn(key);
        for (int i = 1; i < years.size(); i++) {
            PrintedYear first = years.get(i - 1);
            PrintedYear second = years.get(i);
            boolean bracketed = second.start() == first.end() + 1
                    && key.charAt(first.end()) == '('
                    && key.startsWith(")", second.end());
            if (bracketed
                    && PlanYears.western(key, first) != PlanYears.western(key, second)
                    && first.year() != second.year()) {
                String quote = key.substring(first.start(), second.end() + 1);
                boolean western = PlanYears.western(key, first);
                String other = Years.inOther(western, first.year());
                report.at(PlanYears.place(line, quote), quote, key.substring(first.start(), first.end()), other);
            }
        }
    }
}
