package jp.shirube.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code extract FILE…}: prints each document in the exchange format, one object for one file and an array for several. With
 * {@code --out DIR} one file per document is written instead.
 */
final class ExtractCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final List<String> files = new ArrayList<>();
    private @Nullable Path folder;

    private ExtractCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        ExtractCommand command = new ExtractCommand(out, err);
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Texts.of("extract-usage"));
            return ExitCode.OK;
        }
        if (!command.understand(arguments)) {
            err.println(Texts.of("extract-usage"));
            return ExitCode.USAGE;
        }
        return command.extract();
    }

    private boolean understand(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--out") && i + 1 < arguments.size()) {
                i++;
                folder = Path.of(arguments.get(i));
            } else if (argument.startsWith("--")) {
                err.println(Texts.of("unknown-option", argument));
                return false;
            } else {
                files.add(argument);
            }
        }
        return !files.isEmpty();
    }

    private int extract() {
        int code = ExitCode.OK;
        List<String> printed = new ArrayList<>();
        for (ReadFile read : SideBySide.read(files)) {
            String json = read.json();
            if (json == null) {
                err.println(read.refusal());
                code = ExitCode.REFUSED;
            } else if (folder == null) {
                printed.add(json);
            } else if (!write(folder, read.file(), json)) {
                return ExitCode.ENVIRONMENT;
            }
        }
        print(printed);
        return code;
    }

    private void print(List<String> documents) {
        if (files.size() == 1) {
            documents.forEach(out::println);
        } else if (folder == null) {
            out.print("[");
            for (int i = 0; i < documents.size(); i++) {
                out.print(i == 0 ? "\n" : ",\n");
                out.print(documents.get(i));
            }
            out.println("\n]");
        }
    }

    private boolean write(Path into, String file, String json) {
        Path target = into.resolve(Path.of(file).getFileName() + ".json");
        try {
            Files.createDirectories(into);
            Files.writeString(target, json + "\n");
            return true;
        } catch (IOException e) {
            err.println(Texts.of("not-written", target));
            return false;
        }
    }
}
