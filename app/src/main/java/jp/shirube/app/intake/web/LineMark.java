package jp.shirube.app.intake.web;

/** What a line of a document was read as; the later ones win where several hold. */
enum LineMark {
    /** Nothing knows the line. */
    NONE(""),
    /** Understood, without a value of its own. */
    USED(""),
    /** Numbers and years（数・年度）. */
    NUMBER("m-y"),
    /** A heading（見出し）. */
    HEADING("m-h"),
    /** The lowest branch, which lists projects（取組）. */
    INITIATIVE("m-t"),
    /** A project（事業）. */
    PROJECT("m-p"),
    /** Could not be read（読めない）. */
    UNREAD("m-x");

    private final String style;

    LineMark(String style) {
        this.style = style;
    }

    /** Class of the style sheet; empty for none. */
    public String style() {
        return style;
    }
}
