package jp.shirube.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import jp.shirube.app.intake.ImportResult.Outcome;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument.Reason;
import org.springframework.stereotype.Component;

/** Files into the database. */
@Component
class StoredFileImports implements FileImports {
    private final Intakes intakes;

    StoredFileImports(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public ImportResult add(Path file, String login) {
        String name = String.valueOf(file.getFileName());
        return settle(name, intakes.receive(name, bytes(file, name), null, login), login);
    }

    @Override
    public ImportResult addAgain(Path file, String login) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        OptionalLong known = intakes.find(bytes);
        long number = known.isPresent()
                ? intakes.readAgain(known.getAsLong(), login)
                : intakes.receive(name, bytes, null, login);
        return settle(name, number, login);
    }

    private ImportResult settle(String name, long number, String login) {
        IntakeSheet sheet = intakes.get(number);
        if (sheet.entry().state() == IntakeState.OPEN && sheet.entry().plan() == null) {
            intakes.decideSure(number, login);
            intakes.take(number, login);
            return result(Outcome.TAKEN, number, "import.taken", name, counts(sheet));
        }
        if (sheet.entry().state() == IntakeState.OPEN) {
            return result(
                    Outcome.PROPOSED,
                    number,
                    "import.proposed",
                    name,
                    sheet.entry().undecided());
        }
        return result(Outcome.SAME, number, same(sheet.entry()), name);
    }

    private static String same(IntakeEntry entry) {
        if (entry.state() == IntakeState.SAME) {
            return "import.same";
        }
        return entry.taken() == 0 && entry.declined() > 0 ? "import.declined" : "import.known";
    }

    private ImportResult result(Outcome outcome, long number, String key, String name, Object... more) {
        IntakeEntry entry = intakes.get(number).entry();
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = name;
        arguments[1] = entry.title();
        for (int i = 0; i < more.length; i++) {
            arguments[i + 2] = String.valueOf(more[i]);
        }
        return new ImportResult(
                outcome, number, entry.plan(), MessageBundle.of("intake").format(key, arguments));
    }

    private static Object[] counts(IntakeSheet sheet) {
        PlanDocument read = sheet.reading();
        return new Object[] {
            read.nodes().size(),
            read.projects().size(),
            read.indicators().size(),
            read.findings().size()
        };
    }

    /** At most one byte more than is read, so that a huge file costs no memory. */
    private static byte[] bytes(Path file, String name) {
        if (!Files.exists(file)) {
            throw new DocumentRefused(name, Reason.MISSING);
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new DocumentRefused(name, Reason.FORBIDDEN);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TextFile.LARGEST + 1);
        } catch (AccessDeniedException e) {
            throw new DocumentRefused(name, Reason.FORBIDDEN);
        } catch (IOException e) {
            throw new DocumentRefused(name, Reason.MISSING);
        }
    }
}
