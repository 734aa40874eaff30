package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.recognition.NotAPlan;

/** Extracts one document as the command line does, measures how long that takes, and checks what came out. */
final class Probe {

    private final Function<TextDocument, PlanDocument> recognition;

    Probe(Function<TextDocument, PlanDocument> recognition) {
        this.recognition = recognition;
    }

    Outcome run(int original, Case damaged) {
        long start = System.nanoTime();
        try {
            TextDocument text = TextFile.read(damaged.bytes());
            PlanDocument plan = recognition.apply(text);
            int length = PlanJson.of(plan).length();
            long nanos = System.nanoTime() - start;
            List<Fault> faults = new ArrayList<>(LineAccount.faults(text, plan));
            faults.addAll(Invariants.faults(plan));
            if (length == 0) {
                faults.add(new Fault(Fault.Kind.DISAGREEMENT, "json"));
            }
            return new Outcome(original, damaged.seed(), nanos, false, faults);
        } catch (NotAPlan | UnreadableDocument refusal) {
            return new Outcome(original, damaged.seed(), System.nanoTime() - start, true, List.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError crash) {
            Fault fault = new Fault(Fault.Kind.CRASH, describe(crash));
            return new Outcome(original, damaged.seed(), System.nanoTime() - start, false, List.of(fault));
        }
    }

    /** The exception and the first place in our own code: enough to know the mistake, and the same for every case that hits it. */
    private static String describe(Throwable crash) {
        for (StackTraceElement element : crash.getStackTrace()) {
            if (element.getClassName().startsWith("jp.shirube.")) {
                return crash.getClass().getSimpleName() + " " + element;
            }
        }
        return crash.getClass().getSimpleName();
    }
}
