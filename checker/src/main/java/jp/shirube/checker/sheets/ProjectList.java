package jp.shirube.checker.sheets;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Phrases;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * The list that names the projects of the sheets: a table one of whose columns bears the label that the names bear in the sheets.
 *
 * @param labels of the columns, as matching keys
 * @param name index of the column of names
 */
record ProjectList(List<String> labels, int name, List<Line> rows) {

    private static final Derived<List<ProjectList>> DERIVED = new Derived<>(ProjectList::find);

    private static final List<String> NAMES =
            Phrases.rows(ProjectList.class, "labels.tsv").get(0);

    private static final int FEWEST_ROWS = 3;

    /** The list of a plan; null where it has none, or no sheets. */
    static @Nullable ProjectList of(CheckedPlan plan) {
        List<ProjectList> found = Sheets.of(plan).isEmpty() ? List.of() : plan.derived(DERIVED);
        return found.isEmpty() ? null : found.get(0);
    }

    /** What a row has in a column; empty where nothing. */
    String value(Line row, int column) {
        return row.cell(column).text();
    }

    /** The row that names a project; null where none does. */
    @Nullable
    Line find(String key) {
        for (Line row : rows) {
            if (row.cell(name).key().equals(key)) {
                return row;
            }
        }
        return null;
    }

    static SourceRef place(Line row) {
        return SourceRef.ofLine(row.number(), row.text());
    }

    private static List<ProjectList> find(CheckedPlan plan) {
        Sheet sheet = Sheets.of(plan).get(0);
        List<Line> lines = plan.lines();
        for (int i = 0; i + FEWEST_ROWS < lines.size(); i++) {
            Line header = lines.get(i);
            int name = header.tabular() && header.cells().size() > 2 ? nameColumn(header, sheet) : -1;
            List<Line> rows = name < 0 ? List.of() : rows(lines, i);
            if (rows.size() >= FEWEST_ROWS) {
                List<String> labels = header.cells().stream().map(Cell::key).toList();
                return List.of(new ProjectList(labels, name, rows));
            }
        }
        return List.of();
    }

    /** The label beside which a sheet names its project; null where it has none. */
    static @Nullable String nameLabel(Sheet sheet) {
        return NAMES.stream()
                .filter(label -> sheet.find(label) != null)
                .findFirst()
                .orElse(null);
    }

    private static int nameColumn(Line header, Sheet sheet) {
        for (int i = 0; i < header.cells().size(); i++) {
            String key = header.cell(i).key();
            if (NAMES.contains(key) && sheet.find(key) != null) {
                return i;
            }
        }
        return -1;
    }

    private static List<Line> rows(List<Line> lines, int header) {
        List<Line> rows = new ArrayList<>();
        int cells = lines.get(header).cells().size();
        for (int i = header + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.tabular()
                    || line.cells().size() != cells
                    || line.number() != lines.get(i - 1).number() + 1) {
                break;
            }
            rows.add(line);
        }
        return rows;
    }
}
