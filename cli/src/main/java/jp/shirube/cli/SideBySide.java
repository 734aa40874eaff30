package jp.shirube.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads several files at the same time, one thread for each processor: each reading stands for itself. */
final class SideBySide {

    private final List<String> files;
    private final @Nullable ReadFile[] read;
    private int next;
    private @Nullable Throwable failure;

    private SideBySide(List<String> files) {
        this.files = files;
        this.read = new ReadFile[files.size()];
    }

    /** The files in the order given. A mistake of the programmer in any thread is thrown here. */
    static List<ReadFile> read(List<String> files) {
        SideBySide reading = new SideBySide(files);
        int helpers = Math.min(files.size(), Runtime.getRuntime().availableProcessors()) - 1;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            Thread thread = new Thread(reading::work);
            thread.start();
            threads.add(thread);
        }
        reading.work();
        for (Thread thread : threads) {
            join(thread);
        }
        return reading.results();
    }

    private void work() {
        for (int i = take(); i < files.size(); i = take()) {
            try {
                ReadFile result = ReadFile.of(files.get(i));
                synchronized (this) {
                    read[i] = result;
                }
            } catch (RuntimeException | Error e) {
                synchronized (this) {
                    failure = e;
                }
            }
        }
    }

    private synchronized int take() {
        int taken = next;
        next++;
        return taken;
    }

    private synchronized List<ReadFile> results() {
        if (failure != null) {
            throw new IllegalStateException("a reading failed", failure);
        }
        List<ReadFile> results = new ArrayList<>();
        for (ReadFile result : read) {
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
