package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.prose.PrintWidth;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * A project table without rules: a line with the name of an initiative, then rows of code, name and division, each on one line or over
 * several. A row ends with its division; what follows without a code is the next initiative.
 */
final class ProjectBlock implements Block {

    /** A line of a name at least this wide, in percent of the widest, was broken at the margin: its name goes on. */
    private static final int FULL_PERCENT = 80;

    private final Reading reading;
    private final PlanDraft draft;
    private final NodeDraft program;
    private final ProjectListing listing;
    private final ProjectColumns columns = new ProjectColumns();
    private final List<Line> loose = new ArrayList<>();
    private final RuledProjects ruled;
    private final BulletProjects bullets;
    private @Nullable NodeDraft initiative;
    private @Nullable ProjectRow row;
    private @Nullable ProjectDraft lastProject;
    private boolean coded;
    private boolean started;
    private int widest;

    ProjectBlock(Reading reading, PlanDraft draft, NodeDraft program, ProjectListing listing) {
        this.reading = reading;
        this.draft = draft;
        this.program = program;
        this.listing = listing;
        this.bullets = new BulletProjects(listing);
        this.ruled = new RuledProjects(reading, columns, listing, this::startInitiative);
    }

    @Override
    public boolean accept(Line line) {
        if (columns.accept(line)) {
            reading.use(line, started ? LineUse.FURNITURE : LineUse.HEADER);
            return true;
        }
        if (columns.empty() && loose.isEmpty() && row == null && BulletProjects.isEntry(line)) {
            bullets.read(line, program);
            return true;
        }
        if (columns.empty() && ProjectCode.of(line.text()) == null
                || line.text().startsWith("※")) {
            return false;
        }
        started = true;
        boolean byCells = columns.ruled() && line.tabular() && ProjectCode.of(line.text()) == null;
        if (byCells && loose.isEmpty() && row == null) {
            ruled.read(line, initiative == null ? program : initiative);
            return true;
        }
        return acceptSpaced(line);
    }

    private boolean acceptSpaced(Line line) {
        ProjectCode code = ProjectCode.of(line.text());
        if (code != null) {
            coded = true;
            finishRow();
            startInitiative(loose);
            loose.clear();
            row = new ProjectRow(code, line);
            addToRow(line.text().substring(code.end()), line);
            return true;
        }
        ProjectRow open = row;
        if (open != null && !startsInitiative(open, line)) {
            addToRow(line.text(), line);
            return true;
        }
        if (line.text().endsWith("。")) {
            return false;
        }
        return addLoose(line);
    }

    /** A row without its division, and a line that cannot go on with its name because the name ended before the margin. */
    private boolean startsInitiative(ProjectRow open, Line line) {
        boolean mayEnd = columns.has(Term.DEPARTMENT)
                && columns.has(Term.INITIATIVE)
                && !open.name().isEmpty()
                && open.lastNameWidth() * 100 < widest * FULL_PERCENT
                && DepartmentTail.of(line.text()) == null;
        if (mayEnd) {
            reading.find(StrategyRule.INITIATIVE_OR_NAME, reading.source(line), line.text());
            finishRow();
        }
        return mayEnd;
    }

    private void addToRow(String text, Line line) {
        ProjectRow open = row;
        if (open == null) {
            return;
        }
        DepartmentTail tail = columns.has(Term.DEPARTMENT) ? DepartmentTail.of(text) : null;
        boolean ends = tail != null && endsRow(open, tail);
        String name = tail != null && ends ? tail.before() : text;
        open.addName(name, line);
        if (!name.isEmpty() && !(ends && name.length() < text.length())) {
            widest = Math.max(widest, PrintWidth.of(name));
        }
        if (tail != null && ends) {
            open.department(tail, line);
            finishRow();
        }
    }

    /** A facility at the end of a name looks like a division; it is one only where the name above it had ended before the margin. */
    private boolean endsRow(ProjectRow open, DepartmentTail tail) {
        if (!tail.before().isEmpty()) {
            return true;
        }
        return !open.name().isEmpty() && (tail.sure() || open.lastNameWidth() * 100 < widest * FULL_PERCENT);
    }

    /** A line outside any row: a further division of the row above, a whole row without a code, or part of an initiative or row to come. */
    private boolean addLoose(Line line) {
        DepartmentTail tail = columns.has(Term.DEPARTMENT) ? DepartmentTail.of(line.text()) : null;
        ProjectDraft above = lastProject;
        if (tail != null
                && tail.before().isEmpty()
                && loose.isEmpty()
                && above != null
                && !tail.placeholder()
                && tail.sure()) {
            reading.source(line);
            above.departments().addAll(tail.divisions());
            return true;
        }
        if (tail == null || coded && tail.before().isEmpty() && loose.isEmpty()) {
            loose.add(line);
            widest = Math.max(widest, coded ? 0 : PrintWidth.of(line.text()));
            return true;
        }
        uncodedRow(line, tail);
        return true;
    }

    /** A row without a code ends on this line: the lines before it name its initiative, begin its name, or both. */
    private void uncodedRow(Line line, DepartmentTail tail) {
        widest = Math.max(widest, PrintWidth.of(tail.before()));
        int names = loose.size() - initiativeLines(tail.before().isEmpty());
        startInitiative(loose.subList(0, loose.size() - names));
        List<Line> parts = new ArrayList<>(loose.subList(loose.size() - names, loose.size()));
        loose.clear();
        ProjectRow whole = new ProjectRow(null, parts.isEmpty() ? line : parts.get(0));
        parts.forEach(part -> whole.addName(part.text(), part));
        whole.addName(tail.before(), line);
        whole.department(tail, line);
        row = whole;
        finishRow();
    }

    /** How many of the loose lines name an initiative. */
    private int initiativeLines(boolean nameStandsAlone) {
        int most = nameStandsAlone ? loose.size() - 1 : loose.size();
        if (most <= 0 || !columns.has(Term.INITIATIVE)) {
            return 0;
        }
        int count = initiative == null ? 1 : 0;
        while (count < most && PrintWidth.of(loose.get(count).text()) * 100 < widest * FULL_PERCENT) {
            count++;
        }
        if (count < most && count > 0 || initiative != null && count == 0) {
            Line doubtful = loose.get(count);
            reading.find(StrategyRule.NAME_OR_INITIATIVE, reading.source(doubtful), doubtful.text());
        }
        return count;
    }

    private void startInitiative(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String title = "";
        for (Line line : lines) {
            title = JapaneseText.join(title, JapaneseText.closeGaps(line.text()));
        }
        Line first = lines.get(0);
        startInitiative(title, first, lines.get(lines.size() - 1));
    }

    private NodeDraft startInitiative(String title, Line first, Line last) {
        String level = columns.initiativeWord().isEmpty() ? StrategyLevels.INITIATIVE : columns.initiativeWord();
        for (NodeDraft child : program.children()) {
            if (child.level().equals(level) && child.sameTitle(title)) {
                reading.use(first, last, LineUse.FURNITURE);
                initiative = child;
                return child;
            }
        }
        String number = String.valueOf(program.children().size() + 1);
        NodeDraft started = draft.addNode(program, number, level, null, title, reading.source(first, last, title));
        initiative = started;
        return started;
    }

    private void finishRow() {
        ProjectRow done = row;
        row = null;
        if (done == null) {
            return;
        }
        if (done.name().isEmpty()) {
            reading.find(
                    ReadingRule.UNREAD_CELL,
                    reading.source(done.first()),
                    StrategyLevels.PROJECT,
                    done.first().text());
            return;
        }
        NodeDraft node = initiative;
        ProjectDraft listed = listing.list(done, node == null ? program : node);
        lastProject = listed;
        if (columns.has(Term.DEPARTMENT) && done.department() == null) {
            reading.find(
                    ReadingRule.BLANK_CELL,
                    reading.source(done.first(), done.last(), done.name()),
                    StrategyLevels.DEPARTMENT,
                    listed.name());
        }
    }

    @Override
    public boolean mayEndAt(Line line) {
        return !ProjectColumns.begins(line);
    }

    @Override
    public void close() {
        finishRow();
        if (columns.has(Term.INITIATIVE)) {
            startInitiative(loose);
        }
    }
}
