package jp.shirube.app.collaboration;

import jp.shirube.app.platform.Refusal;

/** Refusal: a comment cannot be written, changed or withdrawn so; nothing was written. */
public final class CommentRefused extends Refusal {
    /** Why: {@code empty}, {@code long}, {@code other}, {@code withdrawn}, {@code ambiguous} or {@code thread}, with the names the message takes. */
    CommentRefused(String why, Object... names) {
        super("collaboration", "comment.refused." + why, names);
    }

    /** The same, for pages. */
    public static CommentRefused of(String why, Object... names) {
        return new CommentRefused(why, names);
    }
}
