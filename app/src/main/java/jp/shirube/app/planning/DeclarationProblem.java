package jp.shirube.app.planning;

/** Why a state of a plan cannot be declared so. Each has its words in {@code messages/planning.properties}. */
public enum DeclarationProblem {
    /** Comments have only a first or only a last day. */
    COMMENTS_HALF,
    /** Comments end before they begin. */
    COMMENTS_REVERSED,
    /** The notice comes after the first day of comments. */
    NOTICE_LATE,
    /** The resolution or decision comes before the end of comments, or before the notice. */
    SETTLED_EARLY,
    /** The decision comes before the resolution. */
    DECIDED_BEFORE_RESOLVED,
    /** What is decided was decided on a day that is still to come. */
    SETTLED_LATER,
    /** Comments are taken for less than {@link ProcedureDates#SHORTEST_COMMENTS} days, and nobody says why. */
    COMMENTS_SHORT,
    /** It goes back, and nobody says why. */
    BACK_WITHOUT_REASON,
    /** Neither the state nor a day differs from what stands. */
    NOTHING_NEW,
    /** What is written is longer than 400 characters, or than 100 for a name. */
    TOO_LONG;

    /** End of its message key. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
