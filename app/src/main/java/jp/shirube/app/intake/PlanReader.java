package jp.shirube.app.intake;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;

/** Reads a document as a plan. */
interface PlanReader {
    /** Throws {@link jp.shirube.recognition.NotAPlan} where it is none. */
    PlanDocument read(TextDocument document);
}
