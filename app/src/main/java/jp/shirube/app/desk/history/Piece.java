package jp.shirube.app.desk.history;

/** A stretch of a text beside another text. */
record Piece(Kind kind, String text) {
    /** How it stands to the other text. */
    enum Kind {
        /** In both. */
        SAME,
        /** Only before. */
        GONE,
        /** Only after. */
        NEW
    }
}
