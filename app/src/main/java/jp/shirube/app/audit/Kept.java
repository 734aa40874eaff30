package jp.shirube.app.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Answers of one point of the history and one day: the {@value #MOST} that were asked for last. Each is found once, however many ask at once. */
final class Kept {
    private static final int MOST = 128;

    private final Until until;
    private final Map<Question, CompletableFuture<Object>> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<Object>> eldest) {
            return size() > MOST;
        }
    };

    Kept(Until until) {
        this.until = until;
    }

    /** What the answers hold for. */
    record Until(long number, LocalDate day) {}

    /** Who asks what. */
    record Question(Class<?> by, Object asked) {}

    Until until() {
        return until;
    }

    /** The answer; who finds none because another failed asks again. */
    Object get(Question question, Supplier<?> ask) {
        CompletableFuture<Object> own = new CompletableFuture<>();
        CompletableFuture<Object> known;
        synchronized (answers) {
            known = answers.putIfAbsent(question, own);
        }
        if (known == null) {
            return found(question, own, ask);
        }
        try {
            return known.join();
        } catch (CompletionException | CancellationException e) {
            return ask.get();
        }
    }

    private Object found(Question question, CompletableFuture<Object> own, Supplier<?> ask) {
        try {
            Object answer = ask.get();
            own.complete(answer);
            return answer;
        } finally {
            if (own.cancel(false)) {
                synchronized (answers) {
                    answers.remove(question, own);
                }
            }
        }
    }
}
