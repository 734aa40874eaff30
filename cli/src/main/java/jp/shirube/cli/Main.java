package jp.shirube.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shirube.cli.check.CheckCommand;
import jp.shirube.cli.mutate.MutateCommand;
import jp.shirube.cli.trial.TrialCommand;

/** Entry of the command line. Output is UTF-8 whatever the locale says. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int code = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(out.checkError() ? ExitCode.ENVIRONMENT : code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        switch (command) {
            case "extract":
                return ExtractCommand.run(arguments.subList(1, arguments.size()), out, err);
            case "check":
                return CheckCommand.run(arguments.subList(1, arguments.size()), out, err);
            case "mutate":
                return arguments.contains("--check")
                        ? TrialCommand.run(arguments.subList(1, arguments.size()), out, err)
                        : MutateCommand.run(arguments.subList(1, arguments.size()), out, err);
            case "cases":
                return CasesCommand.run(arguments.subList(1, arguments.size()), out, err);
            case "--help", "-h", "help":
                out.println(Texts.of("usage"));
                return ExitCode.OK;
            default:
                err.println(Texts.of("unknown-command", command));
                err.println(Texts.of("usage"));
                return ExitCode.USAGE;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
