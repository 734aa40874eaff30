package jp.shirube.app.intake;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.recognition.NotAPlan;
import org.springframework.stereotype.Component;

/** From bytes to a plan; what cannot be read is refused in words for people. */
@Component
class DocumentReading {
    private final PlanReader reader;

    DocumentReading(PlanReader reader) {
        this.reader = reader;
    }

    TextDocument text(String fileName, byte[] bytes) {
        try {
            return TextFile.read(bytes);
        } catch (UnreadableDocument e) {
            throw new DocumentRefused(fileName, e.reason());
        }
    }

    PlanDocument plan(String fileName, TextDocument text) {
        try {
            return reader.read(text);
        } catch (NotAPlan e) {
            throw new DocumentRefused(fileName);
        }
    }
}
