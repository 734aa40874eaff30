package jp.shirube.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;

/**
 * Times a piece of work by repeating it until the clock is precise enough. Counts the processor time of this thread, which other work on
 * the machine disturbs far less than the time on the wall. Keeps the results, so that no work is optimised away.
 */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Shortest time over which is measured, in nanoseconds. */
    private static final long PRECISE = 4_000_000;

    private int kept;

    /** Milliseconds for one piece of work. */
    double millis(IntSupplier work) {
        int times = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long now = start;
        while (now - start < PRECISE) {
            kept += work.getAsInt();
            times++;
            now = THREADS.getCurrentThreadCpuTime();
        }
        return (now - start) / 1e6 / times;
    }

    /** Repeats the work for some time, so that it is compiled before it is measured. */
    void warm(IntSupplier work, long millis) {
        long end = THREADS.getCurrentThreadCpuTime() + millis * 1_000_000;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            kept += work.getAsInt();
        }
    }

    /** A number that depends on all results. */
    int kept() {
        return kept;
    }
}
