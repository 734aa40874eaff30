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

/** Signs of a markup language for text（**, bars of a table）are left from a conversion. Marks in angle brackets are told by reading. */
final class MarkupLeft implements Rule {

    private static final Pattern MARKUP = Pattern.compile("^\\s*(?:\\*\\*\\S|[-\\s]*\\|[-|\\s]*$)|\\S\\*\\*\\s*$");

    @Override
    public String id() {
        return "markup-sign-left";
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
        for (Line line : Sign.MARKUP.lines(plan)) {
            if (MARKUP.matcher(line.text()).find()) {
                report.at(
                        SourceRef.ofLine(line.number(), line.text()),
                        line.text().strip());
            }
        }
    }
}
