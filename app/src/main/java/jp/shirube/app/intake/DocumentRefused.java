package jp.shirube.app.intake;

import java.util.Locale;
import jp.shirube.app.platform.Refusal;
import jp.shirube.formats.text.UnreadableDocument;

/** Refusal: a file cannot be taken in; nothing was stored. */
public final class DocumentRefused extends Refusal {
    public DocumentRefused(String fileName, UnreadableDocument.Reason reason) {
        super("intake", "document." + reason.name().toLowerCase(Locale.ROOT), fileName);
    }

    /** No plan: the text was read, but nothing in it has the form of a plan. */
    public DocumentRefused(String fileName) {
        super("intake", "document.no-plan", fileName);
    }

    @Override
    public int status() {
        return 422;
    }
}
