package jp.shirube.checker.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** Of two codes that follow each other in a list and differ in their last number alone, the second is the higher. */
final class CodeOrder implements Rule {

    private static final Pattern CODE =
            Pattern.compile("^((?:\\d{1,2}-){2,4}(?:[\u2460-\u2473\u2780-\u2789]-)?)(\\d{1,2})(?![\\d-])");

    /** Farthest that the second code stands below the first, in lines. */
    private static final int NEAR = 8;

    @Override
    public String id() {
        return "code-order";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Line last = null;
        String stem = "";
        int number = 0;
        for (Line line : Sign.DIGIT.lines(plan)) {
            Matcher code = CODE.matcher(line.text());
            if (!code.find()) {
                continue;
            }
            int next = Integer.parseInt(code.group(2));
            boolean near = last != null && line.number() - last.number() <= NEAR;
            if (last != null && near && code.group(1).equals(stem) && next < number) {
                SourceRef before = SourceRef.ofLine(last.number(), last.text());
                report.at(SourceRef.ofLine(line.number(), line.text()), List.of(before), code.group(), stem + number);
            }
            last = line;
            stem = code.group(1);
            number = next;
        }
    }
}
