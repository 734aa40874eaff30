package jp.shirube.exchange;

/** What a line of the document was used as, where it is not itself the source of a value. */
public enum LineUse implements Coded {
    /** A heading. */
    HEADING("heading"),
    /** A table header, a unit, a caption. */
    HEADER("header"),
    /** Running text. */
    BODY("body"),
    /** A page number, a repeated header, an empty mark. */
    FURNITURE("furniture");

    private final String code;

    LineUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
