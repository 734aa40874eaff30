package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.shirube.cli.mutate.Fault.Kind;

/**
 * Finds cases that take longer than ten times the median of their document. A case that did is measured again, since a pause of the
 * machine can hit any of them; only one that stays slow is at fault.
 */
final class Slowness {

    /** Longest run, as a multiple of the median. */
    static final int MOST = 10;

    private static final int MEASURED_AGAIN = 5;

    private Slowness() {}

    /** The middle of the times of the cases that were read, in nanoseconds; 0 where none was. */
    static long median(List<Outcome> outcomes) {
        long[] nanos = outcomes.stream()
                .filter(outcome -> !outcome.refused())
                .mapToLong(Outcome::nanos)
                .sorted()
                .toArray();
        return nanos.length == 0 ? 0 : nanos[nanos.length / 2];
    }

    /** The outcomes of one document with the best of their times, and with a fault where that is still too long. */
    static List<Outcome> judge(List<Outcome> outcomes, UnaryOperator<Outcome> again) {
        long most = median(outcomes) * MOST;
        List<Outcome> judged = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean hung = outcome.faults().stream().anyMatch(fault -> fault.kind() == Kind.HANG);
            judged.add(outcome.nanos() > most && !outcome.refused() && !hung ? judge(outcome, most, again) : outcome);
        }
        return judged;
    }

    private static Outcome judge(Outcome outcome, long most, UnaryOperator<Outcome> again) {
        long best = outcome.nanos();
        for (int i = 0; i < MEASURED_AGAIN && best > most; i++) {
            best = Math.min(best, again.apply(outcome).nanos());
        }
        List<Fault> faults = new ArrayList<>(outcome.faults());
        if (best > most) {
            faults.add(new Fault(Kind.SLOW, best / 1_000_000 + " ms"));
        }
        return new Outcome(outcome.original(), outcome.seed(), best, outcome.refused(), faults);
    }
}
