package jp.shirube.recognition.strategy;

import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Flags;
import jp.shirube.recognition.words.Placeholders;
import jp.shirube.recognition.words.Term;

/** The rows of a project table that is ruled by tabs: one line, one row, each cell under its header word. */
final class RuledProjects {

    /** Opens the initiative that a cell names. */
    interface Initiatives {
        NodeDraft start(String title, Line first, Line last);
    }

    private final Reading reading;
    private final ProjectColumns columns;
    private final ProjectListing listing;
    private final Initiatives initiatives;

    RuledProjects(Reading reading, ProjectColumns columns, ProjectListing listing, Initiatives initiatives) {
        this.reading = reading;
        this.columns = columns;
        this.listing = listing;
        this.initiatives = initiatives;
    }

    /** Reads a row. A blank cell of the initiative repeats the one above. */
    void read(Line line, NodeDraft above) {
        Cell group = columns.cell(line, Term.INITIATIVE);
        NodeDraft node = group.blank() ? above : initiatives.start(JapaneseText.closeGaps(group.text()), line, line);
        Cell name = columns.cell(line, Term.PROJECT);
        if (name.blank()) {
            if (!columns.cell(line, Term.DEPARTMENT).blank() || group.blank()) {
                reading.find(ReadingRule.UNREAD_CELL, reading.source(line), StrategyLevels.PROJECT, line.text());
            }
            return;
        }
        ProjectCode code = ProjectCode.of(name.text());
        ProjectRow row = new ProjectRow(code, line);
        row.addName(code == null ? name.text() : name.text().substring(code.end()), line);
        Cell department = columns.cell(line, Term.DEPARTMENT);
        if (!department.blank()) {
            row.department(new DepartmentTail("", department.text(), Placeholders.in(department.key())), line);
        } else if (columns.has(Term.DEPARTMENT)) {
            reading.find(ReadingRule.BLANK_CELL, reading.source(line), StrategyLevels.DEPARTMENT, row.name());
        }
        ProjectDraft project = listing.list(row, node);
        Cell number = columns.cell(line, Term.CODE);
        if (!number.blank() && code == null) {
            project.code(number.text());
        }
        other(project, line);
    }

    private void other(ProjectDraft project, Line line) {
        Cell overview = columns.cell(line, Term.OVERVIEW);
        if (!overview.blank() && project.overview() == null) {
            project.overview(JapaneseText.closeGaps(overview.text()));
        }
        Cell remarks = columns.cell(line, Term.REMARKS);
        if (!remarks.blank()) {
            project.remarks(remarks.text());
        }
        Cell status = columns.cell(line, Term.STATUS);
        if (!status.blank() && project.status() == null) {
            project.status(Flags.status(Flags.listIn(status.key())).orElse(null), status.text());
        }
    }
}
