package jp.shirube.cli.mutate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says in Japanese what came of all cases, document by document, and how to repeat a fault. */
final class Summary {

    private static final int MOST_SHOWN = 20;

    private final List<Original> originals;
    private final PrintStream out;

    Summary(List<Original> originals, PrintStream out) {
        this.originals = originals;
        this.out = out;
    }

    void print(List<Outcome> outcomes, double seconds) {
        out.println(Texts.of("head", outcomes.size(), originals.size(), String.format(Locale.ROOT, "%.1f", seconds)));
        for (int i = 0; i < originals.size(); i++) {
            int original = i;
            print(
                    originals.get(i),
                    outcomes.stream().filter(o -> o.original() == original).toList());
        }
        List<Outcome> faulty =
                outcomes.stream().filter(o -> !o.faults().isEmpty()).toList();
        if (faulty.isEmpty()) {
            out.println(Texts.of("sound"));
            return;
        }
        out.println(Texts.of("faulty", faulty.size()));
        faulty.stream().limit(MOST_SHOWN).forEach(this::print);
        if (faulty.size() > MOST_SHOWN) {
            out.println(Texts.of("more", faulty.size() - MOST_SHOWN));
        }
    }

    private void print(Original original, List<Outcome> outcomes) {
        long refused = outcomes.stream().filter(Outcome::refused).count();
        outcomes.stream()
                .filter(outcome -> !outcome.refused())
                .max(Comparator.comparingLong(Outcome::nanos))
                .ifPresentOrElse(
                        slowest -> out.println(Texts.of(
                                "document",
                                Path.of(original.name()).getFileName(),
                                outcomes.size(),
                                millis(Slowness.median(outcomes)),
                                millis(slowest.nanos()),
                                slowest.seed(),
                                refused)),
                        () -> out.println(Texts.of(
                                "document-refused", Path.of(original.name()).getFileName(), refused)));
    }

    private void print(Outcome outcome) {
        for (Fault fault : outcome.faults()) {
            String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.println("  " + Texts.of("fault." + kind, fault.detail()));
        }
        out.println("    "
                + Texts.of(
                        "repeat",
                        outcome.seed(),
                        originals.get(outcome.original()).name()));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
