package jp.shirube.exchange;

/** What a schedule shows for a year. A column that the extraction cut off is UNKNOWN, never IDLE. */
public enum ActivityState implements Coded {
    /** An arrow or a mark. */
    ACTIVE("active"),
    /** Blank or a dash. */
    IDLE("idle"),
    /** The column was not there to be read. */
    UNKNOWN("unknown");

    private final String code;

    ActivityState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
