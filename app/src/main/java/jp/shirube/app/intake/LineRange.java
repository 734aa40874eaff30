package jp.shirube.app.intake;

import java.util.Objects;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Lines of a document, 1-based, both ends inclusive. */
public record LineRange(int first, int last) {
    /** The lines of a place; null where it has none. */
    public static @Nullable LineRange of(@Nullable SourceRef place) {
        if (place == null || place.line() == null) {
            return null;
        }
        int last = place.endLine() == null ? place.line() : place.endLine();
        return new LineRange(place.line(), last);
    }

    /** Whether the two have a line in common. */
    public boolean meets(@Nullable LineRange other) {
        return other != null && first <= other.last && other.first <= last;
    }

    /** Whether the line is one of these. */
    public boolean holds(int line) {
        return first <= line && line <= last;
    }

    /** Whether a finding is about lines of an origin, in the same document. */
    public static boolean meet(Origin origin, Held<Finding> finding) {
        LineRange lines = of(origin.place());
        return lines != null
                && Objects.equals(origin.document(), finding.origin().document())
                && lines.meets(of(finding.value().source()));
    }
}
