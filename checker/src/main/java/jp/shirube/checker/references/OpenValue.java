package jp.shirube.checker.references;

import java.util.ArrayList;
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

/** No circles stand for a value that is yet to be filled in, where a document has few of them: one with many is a draft, which reading tells. */
final class OpenValue implements Rule {

    private static final Pattern OPEN = Pattern.compile("[○〇◯]{2,}|[○〇◯](?:年|月|日|人|件|円|戸|回|%|％|千円|か所|箇所)");

    /** Most lines that were forgotten and are no draft. */
    private static final int MOST = 3;

    @Override
    public String id() {
        return "open-value-left";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Line> open = new ArrayList<>();
        for (Line line : Sign.CIRCLE.lines(plan)) {
            if (OPEN.matcher(line.text()).find()) {
                open.add(line);
            }
        }
        for (Line line : open.size() > MOST ? List.<Line>of() : open) {
            Matcher matcher = OPEN.matcher(line.text());
            if (matcher.find()) {
                report.at(SourceRef.ofLine(line.number(), line.text()), matcher.group());
            }
        }
    }
}
