package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part in making a plan（会議体）.
 *
 * @param inside whether it is inside the town hall（庁内）; null where the document does not say
 * @param chair post or organisation that leads it; null where none is printed
 * @param secretariat 事務局; null where none is printed
 */
public record Body(
        String name,
        BodyKind kind,
        @Nullable Boolean inside,
        @Nullable String chair,
        List<String> viceChairs,
        List<BodyMember> members,
        @Nullable String secretariat,
        SourceRef source)
        implements Sourced {

    public Body {
        viceChairs = List.copyOf(viceChairs);
        members = List.copyOf(members);
    }
}
