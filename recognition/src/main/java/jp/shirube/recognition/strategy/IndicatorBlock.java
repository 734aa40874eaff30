package jp.shirube.recognition.strategy;

import java.util.Optional;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.indicator.IndicatorRows;
import jp.shirube.recognition.prose.PrintWidth;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/** An indicator table: header, rows, footnotes. Ruled tables are read by cells, spaced ones by the order of their words. */
final class IndicatorBlock implements Block {

    /** Names of indicators are shorter than this, in half-width characters; a longer line is running text. */
    private static final int WIDEST_NAME = 120;

    private final Reading reading;
    private final PlanDraft draft;
    private final IndicatorKind kind;
    private final NodeDraft node;
    private final IndicatorColumns columns = new IndicatorColumns();
    private final SpacedIndicators spaced;
    private final Footnotes footnotes;
    private @Nullable IndicatorRows ruled;

    /** Whether rows were read by cells: what follows without cells is no row. */
    private boolean ruledRows;

    IndicatorBlock(Reading reading, PlanDraft draft, IndicatorKind kind, NodeDraft node) {
        this.reading = reading;
        this.draft = draft;
        this.kind = kind;
        this.node = node;
        this.spaced = new SpacedIndicators(reading, draft, kind, node, columns);
        this.footnotes = new Footnotes(reading, draft.indicators());
    }

    @Override
    public boolean accept(Line line) {
        if (Footnotes.begins(line)) {
            footnotes.read(line);
            return true;
        }
        Optional<IndicatorHeader> header = IndicatorHeader.find(line);
        if (header.isPresent()) {
            ruled = new IndicatorRows(reading, draft, header.get(), kind, node.id(), null);
        }
        boolean headerLine = spaced.empty() ? columns.accept(line) : columns.repeats(line);
        if (headerLine || header.isPresent()) {
            reading.use(line, spaced.empty() ? LineUse.HEADER : LineUse.FURNITURE);
            return true;
        }
        return acceptRow(line);
    }

    private boolean acceptRow(Line line) {
        if (ruled != null && ruled.accepts(line) && !SpacedIndicators.hasArrow(line)) {
            ruled.read(line);
            ruledRows = true;
            return true;
        }
        boolean below = ruledRows && !line.tabular();
        if (below
                || !columns.readable()
                || ProjectCode.of(line.text()) != null
                || line.text().endsWith("。")
                || PrintWidth.of(line.text()) > WIDEST_NAME) {
            return false;
        }
        spaced.read(line);
        return true;
    }

    @Override
    public boolean mayEndAt(Line line) {
        return ProjectColumns.begins(line) || (!spaced.empty() && !columns.repeats(line));
    }

    @Override
    public boolean expectsNumber() {
        return spaced.pending();
    }

    @Override
    public void close() {
        spaced.close();
        footnotes.close();
    }
}
