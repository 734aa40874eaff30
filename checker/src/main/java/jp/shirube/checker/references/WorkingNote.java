package jp.shirube.checker.references;

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

/** No note of those who drafted is left in what is printed. */
final class WorkingNote implements Rule {

    private static final Pattern NOTE =
            Pattern.compile("[(【〔]([^()【】〔〕]{0,12}(?:調整中|確認中|照会中|要確認|要修正|要検討|未確認|作成中|仮置き|後日記入))[)】〕]");

    @Override
    public String id() {
        return "working-note-left";
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
        for (Line line : Sign.BRACKET.lines(plan)) {
            String text = line.text();
            if (text.contains("調整中")
                    || text.contains("確認")
                    || text.contains("中）")
                    || text.contains("中)")
                    || text.contains("要修正")
                    || text.contains("要検討")
                    || text.contains("仮置き")
                    || text.contains("後日記入")) {
                Matcher matcher = NOTE.matcher(line.key());
                if (matcher.find()) {
                    report.at(SourceRef.ofLine(line.number(), line.text()), matcher.group(1));
                }
            }
        }
    }
}
