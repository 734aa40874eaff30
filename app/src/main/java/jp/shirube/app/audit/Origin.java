package jp.shirube.app.audit;

import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from（どこから）.
 *
 * @param row the row, for its history
 * @param document number of the document it was read from; null where a person entered it
 * @param place in the document; null where a person entered it or the document gives none
 */
public record Origin(
        RowRef row, @Nullable Long document, @Nullable SourceRef place) {}
