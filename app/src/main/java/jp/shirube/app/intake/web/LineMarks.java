package jp.shirube.app.intake.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Tells for every line of a document what it was read as. */
final class LineMarks {
    private final LineMark[] marks;

    LineMarks(PlanDocument reading, int lines) {
        marks = new LineMark[lines + 1];
        java.util.Arrays.fill(marks, LineMark.NONE);
        reading.usedLines()
                .forEach(used -> mark(
                        new LineRange(used.line(), used.endLine()),
                        used.as() == LineUse.HEADING ? LineMark.HEADING : LineMark.USED));
        markFacts(reading);
        markNodes(reading);
        reading.projects().forEach(this::markProject);
        reading.findings()
                .forEach(finding ->
                        mark(finding.source(), finding.severity() == Severity.ERROR ? LineMark.UNREAD : LineMark.USED));
    }

    /** What a line was read as; 1-based. */
    LineMark at(int line) {
        return line < marks.length ? marks[line] : LineMark.NONE;
    }

    /** How many lines that print something have a place in the reading. */
    long placed(List<DocumentLine> lines) {
        return lines.stream()
                .filter(line -> !line.text().isBlank() && at(line.number()) != LineMark.NONE)
                .count();
    }

    private void markFacts(PlanDocument reading) {
        reading.plan().sources().forEach(field -> mark(field.source(), LineMark.USED));
        reading.series().forEach(series -> mark(series.source(), LineMark.NUMBER));
        reading.listing().forEach(line -> mark(line.source(), LineMark.USED));
        reading.bodies().forEach(body -> mark(body.source(), LineMark.USED));
        reading.meetings().forEach(meeting -> mark(meeting.source(), LineMark.USED));
        reading.steps().forEach(step -> mark(step.source(), LineMark.USED));
        reading.figures().forEach(figure -> mark(figure.source(), LineMark.USED));
        reading.indicators().forEach(indicator -> mark(indicator.source(), LineMark.NUMBER));
        for (CostTable table : reading.costTables()) {
            mark(table.source(), LineMark.USED);
            table.rows().forEach(row -> mark(row.source(), LineMark.NUMBER));
            if (table.total() != null) {
                mark(table.total().source(), LineMark.NUMBER);
            }
        }
    }

    private void markNodes(PlanDocument reading) {
        Set<String> parents = new HashSet<>();
        for (Node node : reading.nodes()) {
            if (node.parent() != null) {
                parents.add(node.parent());
            }
        }
        for (Node node : reading.nodes()) {
            node.sections().forEach(section -> mark(section.source(), LineMark.USED));
            mark(node.source(), parents.contains(node.id()) ? LineMark.HEADING : LineMark.INITIATIVE);
        }
    }

    private void markProject(Project project) {
        mark(project.source(), LineMark.USED);
        Integer line = project.source().line();
        if (line != null) {
            mark(new LineRange(line, line), LineMark.PROJECT);
        }
        project.placements().forEach(placement -> mark(placement.source(), LineMark.USED));
        project.costs().forEach(cost -> mark(cost.source(), LineMark.NUMBER));
        project.schedule().forEach(row -> mark(row.source(), LineMark.NUMBER));
    }

    private void mark(@Nullable SourceRef place, LineMark mark) {
        LineRange range = LineRange.of(place);
        if (range != null) {
            mark(range, mark);
        }
    }

    private void mark(LineRange range, LineMark mark) {
        for (int line = range.first(); line <= Math.min(range.last(), marks.length - 1); line++) {
            if (mark.ordinal() > marks[line].ordinal()) {
                marks[line] = mark;
            }
        }
    }
}
