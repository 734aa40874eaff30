package jp.shirube.cli.mutate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import jp.shirube.cli.mutate.Fault.Kind;

/** Runs all cases on all cores, the documents in turn, and gives up on a case that takes longer than the time limit. */
final class Runner {

    private final Probe probe;
    private final List<Original> originals;
    private final Options options;
    private final Duration limit;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Outcome> outcomes;

    Runner(Probe probe, List<Original> originals, Options options, Duration limit) {
        this.probe = probe;
        this.originals = originals;
        this.options = options;
        this.limit = limit;
        this.outcomes = new AtomicReferenceArray<>(options.count());
    }

    /** The outcomes in order of cases. After a hang the cases not yet begun are missing. */
    List<Outcome> run() {
        List<Worker> workers = new ArrayList<>();
        for (int i = Runtime.getRuntime().availableProcessors(); i > 0; i--) {
            Worker worker = new Worker();
            workers.add(worker);
            worker.start();
        }
        workers.forEach(this::await);
        List<Outcome> done = new ArrayList<>();
        for (int i = 0; i < options.count(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome != null) {
                done.add(outcome);
            }
        }
        return done;
    }

    /** The same case once more, on this thread. */
    Outcome again(Outcome outcome) {
        return probe.run(outcome.original(), Case.of(originals.get(outcome.original()), outcome.seed()));
    }

    private void await(Worker worker) {
        try {
            while (worker.isAlive()) {
                worker.join(20);
                if (worker.isAlive() && worker.runsFor() > limit.toNanos()) {
                    next.set(options.count());
                    int index = worker.index;
                    outcomes.set(index, hang(index, worker.runsFor()));
                    return;
                }
            }
        } catch (InterruptedException e) {
            next.set(options.count());
            Thread.currentThread().interrupt();
        }
    }

    private Outcome hang(int index, long nanos) {
        Fault fault = new Fault(Kind.HANG, limit.toSeconds() + " s");
        return new Outcome(index % originals.size(), options.seed() + index, nanos, false, List.of(fault));
    }

    /** Takes one case after the other. A daemon, so that a hang does not keep the process alive. */
    private final class Worker extends Thread {
        private volatile int index;
        private volatile long started;

        Worker() {
            super("mutate");
            setDaemon(true);
        }

        /** Nanoseconds since the present case began. */
        long runsFor() {
            return started == 0 ? 0 : System.nanoTime() - started;
        }

        @Override
        public void run() {
            for (int i = next.getAndIncrement(); i < options.count(); i = next.getAndIncrement()) {
                int original = i % originals.size();
                Case damaged = Case.of(originals.get(original), options.seed() + i);
                index = i;
                started = System.nanoTime();
                outcomes.set(i, probe.run(original, damaged));
            }
        }
    }
}
