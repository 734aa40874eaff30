package jp.shirube.cli.mutate;

/**
 * Something that must not happen whatever a document says.
 *
 * @param detail where or which: a line, an id, an exception
 */
record Fault(Kind kind, String detail) {

    /** Kinds of fault; each has its message in the bundle. */
    enum Kind {
        /** An exception. */
        CRASH,
        /** Lines that are neither used nor in a finding. */
        LOST_LINE,
        /** An id given twice. */
        DOUBLE_ID,
        /** A reference to nothing. */
        LOOSE_REFERENCE,
        /** A place outside the document. */
        WRONG_PLACE,
        /** State and number, or columns and years, that do not agree. */
        DISAGREEMENT,
        /** Longer than ten times the median of its document, measured again and again. */
        SLOW,
        /** Not done within the time limit. */
        HANG
    }
}
