package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.IndicatorRows;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import org.jspecify.annotations.Nullable;

/** Reads one table of indicators with its header and rows. */
final class IndicatorTable {

    private final Reading reading;
    private final PlanDraft draft;
    private final LookAhead ahead;

    IndicatorTable(Reading reading, PlanDraft draft, LookAhead ahead) {
        this.reading = reading;
        this.draft = draft;
        this.ahead = ahead;
    }

    /**
     * Reads the table whose header stands at an index.
     *
     * @param node id of the node that is measured
     * @return index of the first line after the table
     */
    int read(int index, IndicatorHeader header, IndicatorKind kind, @Nullable String node) {
        List<Line> lines = reading.lines();
        reading.use(header.line(), LineUse.HEADER);
        IndicatorRows rows = new IndicatorRows(reading, draft, header, kind, node, null);
        int i = index + 1;
        while (i < lines.size()) {
            int row = lines.get(i).blank() ? ahead.next(i) : i;
            if (row >= lines.size() || !isRow(lines.get(row), rows)) {
                break;
            }
            rows.read(lines.get(row));
            reportOthers(lines.get(row), header);
            i = row + 1;
        }
        return i;
    }

    private static boolean isRow(Line line, IndicatorRows rows) {
        return rows.accepts(line) && ProjectColumns.find(line) == null;
    }

    private void reportOthers(Line line, IndicatorHeader header) {
        for (int i = 0; i < line.cells().size(); i++) {
            boolean understood = i < header.columns().size() && header.columns().get(i) != null;
            if (!understood && !line.cell(i).blank()) {
                reading.find(
                        ReadingRule.UNREAD_CELL,
                        reading.source(line),
                        header.line().cell(i).text(),
                        line.cell(i).text());
            }
        }
    }
}
