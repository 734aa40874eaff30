package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.IndicatorRows;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The indicator table under a sheet. */
final class KpiTable {

    private final Reading reading;
    private final PlanDraft draft;
    private final IndicatorRows rows;
    private int last;
    private @Nullable Line lastRow;

    /**
     * @param node id of the node measured where no sheet is above; null where a project is
     * @param project id of the project measured; null where a node is
     */
    KpiTable(
            Reading reading, PlanDraft draft, IndicatorHeader header, @Nullable String node, @Nullable String project) {
        this.reading = reading;
        this.draft = draft;
        this.rows = new IndicatorRows(reading, draft, names(header), IndicatorKind.KPI, node, project);
        this.last = header.line().position();
        reading.use(header.line(), LineUse.HEADER);
    }

    /** Whether a line goes on with the table: right below it, and a row or a note. */
    boolean accepts(Line line) {
        boolean below = line.position() == last + 1;
        return below
                && (isNote(line)
                        || (rows.accepts(line) && Sheet.label(line) == null && NameRow.codeAlone(line) == null));
    }

    void read(Line line) {
        last = line.position();
        if (lastRow != null && line.sameKey(lastRow)) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
        } else if (isNote(line)) {
            addNote(line);
        } else {
            rows.read(line);
        }
        lastRow = line;
    }

    private static boolean isNote(Line line) {
        return line.text().startsWith("※");
    }

    /** A note right under a row is the row's. */
    private void addNote(Line line) {
        SourceRef source = reading.source(line);
        if (!reading.document().spacing().parting()) {
            reading.find(ZoneVisionRule.NOTE_OF_TABLE, source, line.text());
        }
        List<Indicator> indicators = draft.indicators();
        if (indicators.isEmpty()) {
            return;
        }
        Indicator above = indicators.remove(indicators.size() - 1);
        List<String> notes = new ArrayList<>(above.notes());
        notes.add(line.text());
        indicators.add(above.withNotes(notes));
    }

    /** Of two name columns beside each other, KPI | 指標 | 現状値, the second one names. */
    private static IndicatorHeader names(IndicatorHeader header) {
        List<IndicatorHeader.@Nullable Column> columns = new ArrayList<>(header.columns());
        for (int i = 0; i + 1 < columns.size(); i++) {
            if (isName(columns.get(i)) && isName(columns.get(i + 1))) {
                columns.set(i, null);
            }
        }
        return new IndicatorHeader(columns, header.line());
    }

    private static boolean isName(IndicatorHeader.@Nullable Column column) {
        return column != null && column.role() == IndicatorHeader.Role.NAME;
    }
}
