package jp.shirube.recognition.zonevision;

import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.value.AmountCell;
import jp.shirube.recognition.words.FundingSources;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the words left of a row of amounts say.
 *
 * @param kind of what the amounts are
 * @param text as printed; null where nothing is
 */
record CostLabel(Kind kind, @Nullable String text) {

    /** Of what the amounts of a row are. */
    enum Kind {
        /** The whole project. */
        WHOLE,
        /** The share of one municipality, or of several named together. */
        PARTY,
        /** What one source of funds bears: a part of an amount that is printed above. */
        FUNDING,
        /** None of these. */
        OTHER
    }

    /**
     * The label of a row.
     *
     * @param end index of the first cell that may hold an amount; a breakdown may have one column of words more
     */
    static CostLabel of(Line line, int end, Zone zone) {
        CostLabel label = new CostLabel(Kind.WHOLE, null);
        for (int i = 0; i < line.cells().size() && i <= end; i++) {
            Cell cell = line.cell(i);
            if (!cell.blank() && AmountCell.of(cell).state() == ValueState.TEXT) {
                Kind kind = kind(cell, zone);
                boolean funding = kind == Kind.FUNDING;
                if (funding) {
                    label = new CostLabel(kind, JapaneseText.closeGaps(cell.text()));
                } else if (i == end || label.kind == Kind.FUNDING) {
                    return label;
                } else if (label.text == null || label.kind == Kind.WHOLE) {
                    label = new CostLabel(kind, JapaneseText.closeGaps(cell.text()));
                }
            }
        }
        return label;
    }

    private static Kind kind(Cell cell, Zone zone) {
        String key = cell.key();
        Term term = HeaderCell.termOf(cell);
        if (term == Term.TOTAL || term == Term.COST || ZoneWords.TOTALS.contains(key)) {
            return Kind.WHOLE;
        }
        if (FundingSources.is(key) || ZoneWords.FUNDS.isIn(key)) {
            return Kind.FUNDING;
        }
        return zone.isParty(key) ? Kind.PARTY : Kind.OTHER;
    }
}
