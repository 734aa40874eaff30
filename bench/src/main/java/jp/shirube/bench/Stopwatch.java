package jp.shirube.bench;

import java.util.function.IntSupplier;

/** Times a piece of work by repeating it until the clock is precise enough. Keeps the results, so that no work is optimised away. */
final class Stopwatch {

    /** Shortest time over which is measured, in nanoseconds. */
    private static final long PRECISE = 4_000_000;

    private int kept;

    /** Milliseconds for one piece of work. */
    double millis(IntSupplier work) {
        int times = 0;
        long start = System.nanoTime();
        long now = start;
        while (now - start < PRECISE) {
            kept += work.getAsInt();
            times++;
            now = System.nanoTime();
        }
        return (now - start) / 1e6 / times;
    }

    /** Repeats the work for some time, so that it is compiled before it is measured. */
    void warm(IntSupplier work, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            kept += work.getAsInt();
        }
    }

    /** A number that depends on all results. */
    int kept() {
        return kept;
    }
}
