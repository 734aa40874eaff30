package jp.shirube.cli.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passages;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A file with what was found in it, or why it was refused.
 *
 * @param plan null where the file was refused
 * @param refusal the reason, a key of the texts; null where the file was read
 */
record CheckedFile(
        String file,
        @Nullable CheckedPlan plan,
        List<Finding> findings,
        @Nullable String refusal) {

    /** Reads and checks one file; as a plan in force where a day is given. */
    static CheckedFile of(String file, Settings settings, @Nullable LocalDate day) {
        try {
            TextDocument text = TextFile.read(Path.of(file));
            CheckedPlan read = new CheckedPlan(file, Recognition.read(text), Passages.of(text), text);
            CheckedPlan plan = day == null ? read : read.on(day);
            return new CheckedFile(file, plan, Inspection.of(plan, settings), null);
        } catch (UnreadableDocument e) {
            return refused(file, e.reason().name());
        } catch (NotAPlan e) {
            return refused(file, "NOT_A_PLAN");
        } catch (InvalidPathException e) {
            return refused(file, "MISSING");
        }
    }

    private static CheckedFile refused(String file, String reason) {
        return new CheckedFile(file, null, List.of(), reason);
    }
}
