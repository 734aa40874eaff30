package jp.shirube.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, or why it was refused.
 *
 * @param json the plan; null where the file was refused
 * @param refusal what to tell the person; null where the file was read
 */
record ReadFile(
        String file, @Nullable String json, @Nullable String refusal) {

    /** Reads one file. */
    static ReadFile of(String file) {
        try {
            return new ReadFile(file, PlanJson.of(Recognition.read(TextFile.read(Path.of(file)))), null);
        } catch (UnreadableDocument e) {
            return refused(file, "refused." + e.reason());
        } catch (NotAPlan e) {
            return refused(file, "refused.NOT_A_PLAN");
        } catch (InvalidPathException e) {
            return refused(file, "refused.MISSING");
        }
    }

    private static ReadFile refused(String file, String text) {
        return new ReadFile(file, null, Texts.of(text, file));
    }
}
