package jp.shirube.checker.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/** What a document calls the first or the last year of its plan is that of its period. Sentences that speak of other plans are left alone. */
final class EndYear implements Rule {

    private static final Pattern NAMED =
            Pattern.compile("(?:計画|戦略|ビジョン|計画期間|期間)の(初年度|開始年度|最終年度|目標年度)(?:である|は|、|の|\\()*");
    private static final Pattern OTHER = Pattern.compile("前期|後期|第\\d+[次期]|現行|現計画|前計画|前回|これまで|次期|旧|上位|県|国の|中期|長期");

    @Override
    public String id() {
        return "end-year-differs";
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
        Integer from = PlanYears.from(plan);
        Integer to = PlanYears.to(plan);
        for (Line line : Sign.FISCAL_YEAR.lines(plan)) {
            boolean may = from != null && to != null && mayName(line.text());
            Matcher named = may ? NAMED.matcher(line.key()) : null;
            if (named != null
                    && from != null
                    && to != null
                    && named.find()
                    && !OTHER.matcher(line.key()).find()) {
                check(
                        line,
                        named,
                        named.group(1).startsWith("初") || named.group(1).startsWith("開") ? from : to,
                        report);
            }
        }
    }

    /** A cheap look before the names are sought. */
    private static boolean mayName(String text) {
        return text.contains("の初年度") || text.contains("の最終年度") || text.contains("の目標年度") || text.contains("の開始年度");
    }

    private static void check(Line line, Matcher named, int expected, Report report) {
        PrintedYear.at(line.key(), named.end()).ifPresent(year -> {
            if (year.fiscal() && year.year() != expected) {
                String said = line.key().substring(named.start(), year.end());
                report.at(PlanYears.place(line, said), said, expected);
            }
        });
    }
}
