package jp.shirube.app.intake;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.kernel.SourceRef;

/**
 * A plan as it stands, in which every place knows the row that says it: table and number stand as its cell, the document as its sheet. Places of
 * documents of lines have neither, so nothing is lost.
 *
 * @param said what each row says, but for its place and order
 */
public record TracedPlan(PlanDocument document, Map<RowRef, String> said) {
    public TracedPlan {
        said = Map.copyOf(said);
    }

    static String cell(RowRef row) {
        return row.table() + "/" + row.id();
    }

    /** The row that a place of such a plan stands in; empty for a place that was made elsewhere. */
    public static Optional<RowRef> row(SourceRef place) {
        String cell = place.cell();
        int cut = cell == null ? -1 : cell.indexOf('/');
        return cell == null || cut < 0
                ? Optional.empty()
                : Optional.of(new RowRef(cell.substring(0, cut), Long.parseLong(cell.substring(cut + 1))));
    }

    /** The document that a place of such a plan stands in; empty where a person entered the row. */
    public static Optional<Long> document(SourceRef place) {
        return Optional.ofNullable(place.sheet()).map(Long::valueOf);
    }
}
