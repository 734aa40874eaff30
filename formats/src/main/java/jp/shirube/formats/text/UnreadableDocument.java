package jp.shirube.formats.text;

/** Refusal: a file is no document that can be read. The reason selects the message; nothing of the file is in it. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        /** There is no file, or it went away while it was read. */
        MISSING,
        /** It is a folder, or reading is not permitted. */
        FORBIDDEN,
        /** Nothing but spaces. */
        EMPTY,
        /** More bytes than {@link TextFile#LARGEST}. */
        TOO_LARGE,
        /** Control characters that no text has. */
        BINARY,
        /** Neither UTF-8, UTF-16 nor CP932. */
        ENCODING
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why the file is refused. */
    public Reason reason() {
        return reason;
    }
}
