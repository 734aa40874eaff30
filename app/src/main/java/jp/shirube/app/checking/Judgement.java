package jp.shirube.app.checking;

import java.util.List;
import jp.shirube.checker.Correction;
import jp.shirube.checker.rule.Family;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A finding on its way into the store.
 *
 * @param family null for what the reading of the document noticed
 * @param correction null where nothing is known that could be written instead
 */
record Judgement(
        String rule,
        @Nullable Family family,
        Severity severity,
        String message,
        @Nullable SourceRef place,
        List<SourceRef> related,
        @Nullable Correction correction) {
    static Judgement of(Finding finding, @Nullable Family family, @Nullable Correction correction) {
        return new Judgement(
                finding.rule(),
                family,
                finding.severity(),
                finding.message(),
                finding.source(),
                finding.related(),
                correction);
    }
}
