package jp.shirube.cli.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.recognition.NotAPlan;

/** {@code mutate --check [--count N] [--seed N] FILE…}: puts slips into right plans and prints how many the checker catches. */
public final class TrialCommand {

    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int USAGE = 2;

    /** Draws for a slip before a document counts as having no place for it. */
    private static final int DRAWS = 20;

    private final PrintStream out;
    private final PrintStream err;
    private int count = 1000;
    private long seed = 1;
    private boolean all;
    private final List<String> files = new ArrayList<>();

    private TrialCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @return 0 where every goal is met, 1 where one is missed or a file cannot be read, 2 for wrong words
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        TrialCommand command = new TrialCommand(out, err);
        List<String> words =
                arguments.stream().filter(word -> !word.equals("--check")).toList();
        if (!command.understand(words)) {
            err.println(Texts.of("usage"));
            return USAGE;
        }
        return command.run();
    }

    private boolean understand(List<String> words) {
        try {
            for (int i = 0; i < words.size(); i++) {
                switch (words.get(i)) {
                    case "--missed" -> all = true;
                    case "--count" -> {
                        i++;
                        count = Integer.parseInt(words.get(i));
                    }
                    case "--seed" -> {
                        i++;
                        seed = Long.parseLong(words.get(i));
                    }
                    default -> files.add(words.get(i));
                }
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
        return !files.isEmpty() && files.stream().noneMatch(file -> file.startsWith("--")) && count > 0;
    }

    private int run() {
        List<Subject> subjects = new ArrayList<>();
        for (String file : files) {
            try {
                subjects.add(new Subject(
                        file,
                        Files.readString(Path.of(file), StandardCharsets.UTF_8)
                                .lines()
                                .toList()));
            } catch (IOException | NotAPlan e) {
                err.println(Texts.of("unreadable", file));
                return MISSED;
            }
        }
        Map<Slip, int[]> scores = new EnumMap<>(Slip.class);
        Slip[] slips = Slip.values();
        for (int i = 0; i < count; i++) {
            attempt(slips[i % slips.length], subjects, new SplittableRandom(seed * 1_000_003 + i), scores);
        }
        return print(scores) ? MET : MISSED;
    }

    private void attempt(Slip slip, List<Subject> subjects, SplittableRandom random, Map<Slip, int[]> scores) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Subject subject = subjects.get(random.nextInt(subjects.size()));
            Edit edit = subject.edit(slip, random);
            if (edit != null) {
                List<CheckedPlan> others = subjects.stream()
                        .filter(other -> other != subject)
                        .map(Subject::plan)
                        .toList();
                boolean caught = subject.caught(edit, others);
                int[] score = scores.computeIfAbsent(slip, kind -> new int[2]);
                score[0] += caught ? 1 : 0;
                score[1]++;
                if (!caught && all) {
                    out.println(Texts.of(
                            "missed", subject.plan().name(), edit.index() + 1, slip, edit.before(), edit.after()));
                }
                return;
            }
        }
    }

    private boolean print(Map<Slip, int[]> scores) {
        boolean met = true;
        out.println(Texts.of("head", count, files.size()));
        for (Map.Entry<Slip, int[]> score : scores.entrySet()) {
            Slip slip = score.getKey();
            int goal = Integer.parseInt(Texts.of("goal." + slip.family()));
            int share = score.getValue()[0] * 100 / score.getValue()[1];
            met &= share >= goal;
            out.println(Texts.of(
                    share >= goal ? "row" : "row-short",
                    RuleTexts.name(slip.family()),
                    Texts.of("slip." + slip),
                    score.getValue()[0],
                    score.getValue()[1],
                    share,
                    goal));
        }
        return met;
    }
}
