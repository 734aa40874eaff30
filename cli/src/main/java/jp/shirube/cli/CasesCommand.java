package jp.shirube.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.achievement.file.CaseOutcome;
import jp.shirube.achievement.file.Cases;
import jp.shirube.achievement.file.UnreadableYaml;

/** {@code cases [FILE…]}: runs cases of the arithmetic of indicators, and says of each whether it came out as worked out by hand. */
final class CasesCommand {
    private final PrintStream out;
    private final PrintStream err;
    private int passed;
    private int failed;
    private boolean refused;

    private CasesCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Folders stand for the YAML files in them. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Texts.of("cases-usage"));
            return ExitCode.OK;
        }
        for (String argument : arguments) {
            if (argument.startsWith("-")) {
                err.println(Texts.of("unknown-option", argument));
                err.println(Texts.of("cases-usage"));
                return ExitCode.USAGE;
            }
        }
        if (arguments.isEmpty()) {
            err.println(Texts.of("cases-usage"));
            return ExitCode.USAGE;
        }
        return new CasesCommand(out, err).runAll(arguments);
    }

    private int runAll(List<String> places) {
        for (String place : places) {
            for (String file : files(place)) {
                runFile(file);
            }
        }
        out.println(Texts.of("cases-sum", passed + failed, passed, failed));
        return failed > 0 || refused || passed == 0 ? ExitCode.REFUSED : ExitCode.OK;
    }

    private static List<String> files(String place) {
        try {
            Path folder = Path.of(place);
            if (!Files.isDirectory(folder)) {
                return List.of(place);
            }
            try (Stream<Path> files = Files.list(folder)) {
                List<String> names = new ArrayList<>(files.map(Path::toString)
                        .filter(name -> name.endsWith(".yaml"))
                        .toList());
                names.sort(null);
                return names;
            }
        } catch (IOException | InvalidPathException e) {
            return List.of(place);
        }
    }

    private void runFile(String file) {
        try {
            Cases.run(Files.readString(Path.of(file))).forEach(outcome -> print(file, outcome));
        } catch (UnreadableYaml e) {
            refuse(Texts.of("cases-problem", file, e.line(), String.valueOf(e.getMessage())));
        } catch (MalformedInputException e) {
            refuse(Texts.of("refused.ENCODING", file));
        } catch (IOException | InvalidPathException e) {
            refuse(Texts.of("refused.MISSING", file));
        }
    }

    private void refuse(String text) {
        err.println(text);
        refused = true;
    }

    private void print(String file, CaseOutcome outcome) {
        if (outcome.isPassed()) {
            passed++;
            out.println(Texts.of("cases-passed", file, outcome.line(), outcome.name()));
            return;
        }
        failed++;
        out.println(Texts.of("cases-failed", file, outcome.line(), outcome.name()));
        outcome.differences()
                .forEach(difference ->
                        out.println(Texts.of("cases-difference", file, difference.line(), difference.text())));
    }
}
