package jp.shirube.cli.mutate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * {@code mutate [--count N] [--seed N] [--write FILE] FILE…}: damages the documents, reads them, and says whether reading ever failed, hung
 * or lost a line.
 */
public final class MutateCommand {

    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Function<TextDocument, PlanDocument> recognition;
    private final Duration limit;
    private final PrintStream out;
    private final PrintStream err;

    MutateCommand(Function<TextDocument, PlanDocument> recognition, Duration limit, PrintStream out, PrintStream err) {
        this.recognition = recognition;
        this.limit = limit;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @return 0 where nothing is wrong, 1 where something is or a file is no text, 2 for wrong words, 3 where a file cannot be written
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new MutateCommand(Recognition::read, LIMIT, out, err).run(arguments);
    }

    int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.println(Texts.of("usage"));
            return SOUND;
        }
        Optional<Options> options = Options.find(arguments);
        if (options.isEmpty()) {
            err.println(Texts.of("usage"));
            return USAGE;
        }
        List<Original> originals = new ArrayList<>();
        for (String file : options.get().files()) {
            Original original = read(file);
            if (original == null) {
                return FAULTY;
            }
            originals.add(original);
        }
        String write = options.get().write();
        return write == null
                ? run(originals, options.get())
                : write(write, Case.of(originals.get(0), options.get().seed()));
    }

    private int run(List<Original> originals, Options options) {
        long start = System.nanoTime();
        Runner runner = new Runner(new Probe(recognition), originals, options, limit);
        List<Outcome> all = runner.run();
        List<Outcome> judged = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            int original = i;
            List<Outcome> own = all.stream()
                    .filter(outcome -> outcome.original() == original)
                    .toList();
            judged.addAll(Slowness.judge(own, runner::again));
        }
        new Summary(originals, out).print(judged, (System.nanoTime() - start) / 1e9);
        return judged.stream().allMatch(outcome -> outcome.faults().isEmpty()) ? SOUND : FAULTY;
    }

    private int write(String file, Case damaged) {
        try {
            Files.write(Path.of(file), damaged.bytes());
            out.println(Texts.of("written", file, damaged.mutations(), damaged.coat()));
            return SOUND;
        } catch (IOException | InvalidPathException e) {
            err.println(Texts.of("not-written", file));
            return ENVIRONMENT;
        }
    }

    private @Nullable Original read(String file) {
        try {
            return Original.read(file);
        } catch (UnreadableDocument | IOException | InvalidPathException e) {
            err.println(Texts.of("unreadable", file));
            return null;
        }
    }
}
