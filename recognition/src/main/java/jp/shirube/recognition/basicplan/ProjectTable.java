package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.basicplan.ProjectColumns.Role;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.prose.Markup;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** The rows of one table of projects under a node. */
final class ProjectTable {

    private static final int LONGEST_LONE_NAME = 40;

    private static final int LONGEST_FLAGS = 20;

    private final Reading reading;
    private final ProjectColumns columns;
    private final NodeDraft node;
    private final List<ProjectRow> rows;
    private @Nullable ProjectRow last;

    /**
     * A reader for the rows under a header.
     *
     * @param rows receives what is read
     */
    ProjectTable(Reading reading, ProjectColumns columns, NodeDraft node, List<ProjectRow> rows) {
        this.reading = reading;
        this.columns = columns;
        this.node = node;
        this.rows = rows;
    }

    /** Reads a line that has cells, or the name alone where the rest of its row is blank. */
    void read(Line line) {
        String printed = text(line, Role.NAME);
        if (printed.isEmpty()) {
            readDetail(line);
            return;
        }
        int overviewColumn = columns.indexOf(Role.OVERVIEW);
        String overview = overviewColumn < 0 ? "" : line.cell(overviewColumn).text();
        String flagText = flagText(line);
        if (flagText.isEmpty()
                && overview.length() <= LONGEST_FLAGS
                && FlagText.of(overview).only()) {
            reading.find(ReadingRule.SHIFTED_CELL, reading.source(line), overview);
            flagText = overview;
            overview = "";
        }
        ProjectName name = ProjectName.of(printed);
        add(row(line, name, overview, flagText));
        if (overview.isEmpty() && overviewColumn >= 0) {
            Cell header = columns.header().cell(overviewColumn);
            reading.find(ReadingRule.BLANK_CELL, reading.source(line), header.text(), name.name());
        }
        if (Markup.isIn(overview) || Markup.isIn(printed)) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
        }
    }

    /** Whether a line without cells can be the name of a project whose other cells are blank. */
    static boolean isLoneName(Line line) {
        return line.text().length() <= LONGEST_LONE_NAME && line.text().indexOf('。') < 0;
    }

    private ProjectRow row(Line line, ProjectName name, String overview, String flagText) {
        String allFlags = name.flags().isEmpty() ? flagText : String.join(" ", name.flags()) + " " + flagText;
        FlagText flags = FlagText.of(allFlags);
        String printed = JapaneseText.strip(allFlags);
        String effect = text(line, Role.EFFECT);
        return new ProjectRow(
                line,
                node,
                withCode(line, name),
                overview.isEmpty() ? null : OverviewText.of(overview),
                effect.isEmpty() ? null : OverviewText.of(effect),
                Departments.listIn(text(line, Role.DEPARTMENT)),
                flags.flags(),
                printed.isEmpty() ? null : printed,
                flags.words() ? printed : null,
                otherCells(line),
                new ArrayList<>(),
                YearCells.of(reading, columns, line));
    }

    private ProjectName withCode(Line line, ProjectName name) {
        String code = text(line, Role.CODE);
        return code.isEmpty() ? name : new ProjectName(code, name.name(), name.flags());
    }

    private void add(ProjectRow row) {
        rows.add(row);
        last = row;
    }

    private void readDetail(Line line) {
        String overview = text(line, Role.OVERVIEW);
        if (last == null || overview.isEmpty()) {
            String name = columns.header().cell(columns.indexOf(Role.NAME)).text();
            reading.find(ReadingRule.UNREAD_CELL, reading.source(line), name, line.text());
            return;
        }
        reading.use(line, LineUse.BODY);
        last.details().add(OverviewText.of(overview));
        String flags = flagText(line);
        if (!flags.isEmpty()) {
            last.notes().add(flags);
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(line),
                    columns.header().cell(columns.indexOf(Role.FLAGS)).text(),
                    flags);
        }
        if (Markup.isIn(overview)) {
            reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
        }
    }

    private String flagText(Line line) {
        StringBuilder flags = new StringBuilder();
        for (int i = 0; i < columns.roles().size(); i++) {
            if (columns.roles().get(i) == Role.FLAGS && !line.cell(i).blank()) {
                flags.append(flags.length() > 0 ? " " : "").append(line.cell(i).text());
            }
        }
        return flags.toString();
    }

    private List<String> otherCells(Line line) {
        List<String> notes = new ArrayList<>();
        int width = Math.max(columns.roles().size(), line.cells().size());
        for (int i = 0; i < width; i++) {
            boolean other = i >= columns.roles().size() || columns.roles().get(i) == Role.OTHER;
            if (other && !line.cell(i).blank()) {
                String header = columns.header().cell(i).text();
                notes.add(
                        header.isEmpty()
                                ? line.cell(i).text()
                                : header + "：" + line.cell(i).text());
                reading.find(BasicPlanRule.OTHER_COLUMN, reading.source(line), header);
            }
        }
        return notes;
    }

    private String text(Line line, Role role) {
        int column = columns.indexOf(role);
        return column < 0 ? "" : line.cell(column).text();
    }
}
