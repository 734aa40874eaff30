package jp.shirube.checker.references;

import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** No line is made of dots alone, in the place of words to come. */
final class DotsLeft implements Rule {

    private static final Pattern DOTS = Pattern.compile("(?:・{2,}|…{1,}|‥{1,})");

    @Override
    public String id() {
        return "dots-left";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        for (Line line : Sign.DOTS.lines(plan)) {
            if (DOTS.matcher(line.text().strip()).matches()) {
                report.at(SourceRef.ofLine(line.number(), line.text()));
            }
        }
    }
}
