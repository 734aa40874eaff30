package jp.shirube.recognition;

/** Refusal: a text was read, but it shows no form of planning document. */
public final class NotAPlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAPlan() {
        super("no form of planning document");
    }
}
