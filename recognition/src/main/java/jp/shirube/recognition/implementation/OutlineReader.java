package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Listing;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.value.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads the table that lists the outline: one column per level, blank cells filled down. */
final class OutlineReader {

    private final PlanDraft plan;
    private final Outline outline;
    private final Reading reading;
    private final List<Column> levels;
    private final @Nullable Column page;
    private final @Nullable NodeDraft root;
    private final List<@Nullable NodeDraft> open = new ArrayList<>();
    private final List<Mark.@Nullable Kind> kinds = new ArrayList<>();

    OutlineReader(PlanDraft plan, Outline outline, Reading reading, TableHeader header, @Nullable NodeDraft root) {
        this.plan = plan;
        this.outline = outline;
        this.reading = reading;
        this.levels = header.list(ColumnKind.GROUP);
        this.page = header.find(ColumnKind.OTHER).orElse(null);
        this.root = root;
        for (int i = 0; i < levels.size(); i++) {
            open.add(null);
            kinds.add(null);
        }
    }

    void read(List<Line> rows) {
        for (Line row : rows) {
            if (fits(row)) {
                read(row);
            }
        }
    }

    private void read(Line row) {
        NodeDraft parent = root;
        List<String> path = new ArrayList<>();
        for (int depth = 0; depth < levels.size(); depth++) {
            Column level = levels.get(depth);
            Cell cell = row.cell(level.index());
            NodeDraft node = open.get(depth);
            if (!cell.blank()) {
                node = outline.list(parent, Entry.ofCell(CellText.close(level.title()), cell.text(), row));
                open.set(depth, node);
                for (int below = depth + 1; below < levels.size(); below++) {
                    open.set(below, null);
                }
            }
            if (node == null) {
                break;
            }
            path.add(node.title());
            parent = node;
        }
        if (parent != root) {
            reading.source(row);
            listPage(row, path);
        }
    }

    private void listPage(Line row, List<String> path) {
        if (page != null && !row.cell(page.index()).blank() && !path.isEmpty()) {
            String title = path.get(path.size() - 1);
            plan.listing()
                    .add(new Listing(
                            path.subList(0, path.size() - 1),
                            title,
                            pageNumber(row.cell(page.index()).key()),
                            reading.source(row)));
        }
    }

    private static @Nullable Integer pageNumber(String key) {
        Numeral numeral = Numeral.at(key.startsWith("P") || key.startsWith("p") ? key.substring(1) : key, 0);
        return numeral == null ? null : Integer.valueOf(numeral.number().intValue());
    }

    /** Whether each cell has the kind of mark of its column: a cell in a wrong column would hang a branch in a wrong place. */
    private boolean fits(Line row) {
        for (int depth = 0; depth < levels.size(); depth++) {
            Cell cell = row.cell(levels.get(depth).index());
            Mark mark = cell.blank() ? null : Mark.of(cell.text());
            if (mark == null) {
                continue;
            }
            Mark.Kind kind = kinds.get(depth);
            if (kind == null) {
                kinds.set(depth, mark.kind());
            } else if (kind != mark.kind()) {
                reading.find(
                        ReadingRule.UNREAD_CELL,
                        reading.source(row),
                        levels.get(depth).title(),
                        cell.text());
                return false;
            }
        }
        return true;
    }
}
