package jp.shirube.checker.time;

import java.util.List;
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

/** A span of years or ages begins before it ends. */
final class SpanReversed implements Rule {

    private static final Pattern AGES = Pattern.compile("(?<!\\d)(\\d{1,3})(?:歳|歳代|代)?(?:~|から)(\\d{1,3})(歳|代|歳代)");

    @Override
    public String id() {
        return "span-reversed";
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
        for (Line line : Sign.YEAR.lines(plan)) {
            for (Cell cell : line.cells()) {
                String key = cell.key();
                boolean span = key.indexOf('~') >= 0 || key.contains("から") || key.indexOf('-') >= 0;
                if (span && (key.indexOf('年') >= 0 || key.indexOf('歳') >= 0 || key.indexOf('代') >= 0)) {
                    years(line, key, report);
                    ages(line, key, report);
                }
            }
        }
    }

    private static void years(Line line, String key, Report report) {
        List<PrintedYear> years = PrintedYear.listIn(key);
        for (int i = 1; i < years.size(); i++) {
            PrintedYear from = years.get(i - 1);
            PrintedYear to = years.get(i);
            String between = from.end() <= to.start() ? key.substring(from.end(), to.start()) : "";
            if ((between.equals("~") || between.equals("から") || between.equals("-")) && from.year() > to.year()) {
                String quote = key.substring(from.start(), to.end());
                report.at(PlanYears.place(line, quote), quote);
            }
        }
    }

    private static void ages(Line line, String key, Report report) {
        Matcher matcher = AGES.matcher(key);
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
                report.at(PlanYears.place(line, matcher.group()), matcher.group());
            }
        }
    }
}
