package jp.shirube.checker.references;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A mark of a footnote has its note. */
final class MarkWithoutNote implements Rule {

    @Override
    public String id() {
        return "mark-without-note";
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
        NoteMarks marks = new NoteMarks(plan);
        marks.used().forEach((number, line) -> {
            if (!marks.defined().containsKey(number)) {
                report.at(SourceRef.ofLine(line.number(), line.text()), "※" + number);
            }
        });
    }
}
