package jp.shirube.app.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands, in which every place knows the row that says it: table and number stand as its cell, the document as its sheet. Places of
 * documents of lines have neither, so nothing is lost.
 *
 * @param said what each row says, but for its place and order
 * @param rewritten rows that persons entered or changed since an import wrote them
 * @param original the latest document of the plan; null where none was read
 * @param lines of that document, in order; blank where persons changed or retired what they say
 */
public record TracedPlan(
        PlanDocument document,
        Map<RowRef, String> said,
        Set<RowRef> rewritten,
        @Nullable Long original,
        List<String> lines) {
    public TracedPlan {
        said = Map.copyOf(said);
        rewritten = Set.copyOf(rewritten);
        lines = List.copyOf(lines);
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
