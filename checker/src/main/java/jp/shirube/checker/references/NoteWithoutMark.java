package jp.shirube.checker.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A footnote has its mark in the text or table that it explains. */
final class NoteWithoutMark implements Rule {

    @Override
    public String id() {
        return "note-without-mark";
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
        Map<Line, List<String>> loose = new LinkedHashMap<>();
        marks.defined().forEach((number, line) -> {
            if (!marks.used().containsKey(number)) {
                loose.computeIfAbsent(line, key -> new ArrayList<>()).add("※" + number);
            }
        });
        loose.forEach(
                (line, numbers) -> report.at(SourceRef.ofLine(line.number(), line.text()), String.join("、", numbers)));
    }
}
