package jp.shirube.app.collaboration;

/** What a notice tells. */
public enum NoticeKind {
    /** Something one watches, or a project of one's division, was changed. */
    CHANGE,
    /** Somebody commented on it. */
    COMMENT,
    /** Somebody called one in a comment. */
    MENTION,
    /** Proposals of an import were taken or declined. */
    IMPORT,
    /** A reorganisation is coming up. */
    REORGANISATION,
    /** A finding of a check was sent to one's division. */
    REFERRAL
}
