package jp.shirube.checker.claims;

import java.util.List;
import java.util.regex.Matcher;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.exchange.Period;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/**
 * The number of years between two years, counted with or without the last. The period of the plan itself is a matter of another rule.
 */
final class SpanOfYears implements Rule {

    @Override
    public String id() {
        return "span-of-years-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Period period = plan.plan().plan().period();
        for (Passage passage : Sign.YEAR.passages(plan)) {
            if (passage.text().contains("\u5E74\u9593")) {
                check(passage, period == null ? 0 : period.from(), report);
            }
        }
    }

    private static void check(Passage passage, int planFrom, Report report) {
        for (String sentence : Sentences.of(passage.text())) {
            String key = JapaneseText.key(sentence);
            Matcher span = ClaimWords.SPAN.matcher(key);
            List<PrintedYear> years = PrintedYear.listIn(key);
            if (span.find() && years.size() == 2 && years.get(0).year() != planFrom) {
                int said = Integer.parseInt(span.group(1));
                int between = years.get(1).year() - years.get(0).year();
                if (said != between && said != between + 1) {
                    int start = passage.text().indexOf(sentence);
                    report.at(
                            passage.place(start, start + sentence.length()),
                            said,
                            years.get(0).year(),
                            years.get(1).year(),
                            between + 1);
                }
            }
        }
    }
}
