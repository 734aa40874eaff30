package jp.shirube.app.collaboration;

import java.time.Instant;
import java.util.List;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a part of a plan（意見）.
 *
 * @param plan number of the plan
 * @param answers the comment that begins its thread; null for that one itself
 * @param author login
 * @param mentions logins of those who are called in it
 * @param edited when its author changed it last; null where nobody did
 * @param withdrawn when its author withdrew it; null while it stands
 * @param resolved when its thread was settled; null for answers, and while it is open
 * @param resolvedBy login
 */
public record Comment(
        long id,
        RowRef about,
        long plan,
        @Nullable Long answers,
        String author,
        String words,
        List<String> mentions,
        Instant written,
        @Nullable Instant edited,
        @Nullable Instant withdrawn,
        @Nullable Instant resolved,
        @Nullable String resolvedBy) {
    public Comment {
        mentions = List.copyOf(mentions);
    }

    /** Number of the comment that begins its thread. */
    public long thread() {
        return answers == null ? id : answers;
    }
}
