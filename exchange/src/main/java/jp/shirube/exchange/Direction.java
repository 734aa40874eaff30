package jp.shirube.exchange;

/** Which way an indicator should move; null where the document does not show it. */
public enum Direction implements Coded {
    /** More is better. */
    UP("up"),
    /** Less is better. */
    DOWN("down"),
    /** To be held. */
    KEEP("keep"),
    /** To stay between two limits. */
    BAND("band");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
