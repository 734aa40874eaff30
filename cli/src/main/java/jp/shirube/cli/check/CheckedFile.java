package jp.shirube.cli.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.Succession;
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

    /** Reads one file; as a plan in force where a day is given. Nothing is found yet. */
    static CheckedFile read(String file, @Nullable LocalDate day) {
        try {
            TextDocument text = TextFile.read(Path.of(file));
            CheckedPlan read = new CheckedPlan(file, Recognition.read(text), Passages.of(text), text);
            return new CheckedFile(file, day == null ? read : read.on(day), List.of(), null);
        } catch (UnreadableDocument e) {
            return refused(file, e.reason().name());
        } catch (NotAPlan e) {
            return refused(file, "NOT_A_PLAN");
        } catch (InvalidPathException e) {
            return refused(file, "MISSING");
        }
    }

    /** The same file, checked as one of several; a refused one stays as it is. */
    CheckedFile checked(Succession succession, Settings settings) {
        if (plan == null) {
            return this;
        }
        CheckedPlan known = succession.tell(plan);
        return new CheckedFile(file, known, Inspection.of(known, settings), null);
    }

    private static CheckedFile refused(String file, String reason) {
        return new CheckedFile(file, null, List.of(), reason);
    }
}
