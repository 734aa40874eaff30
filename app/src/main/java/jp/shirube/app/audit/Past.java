package jp.shirube.app.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The time machine（過去のすがた）: while a thread is at a moment, every statement of every room reads the rows as they stood then, and nothing
 * can be written. docs/adr/0042.
 */
@Component
public class Past {
    private final ThreadLocal<@Nullable Instant> moment = new ThreadLocal<>();

    /** The moment that the thread is at; empty in the present. */
    public Optional<Instant> moment() {
        return Optional.ofNullable(moment.get());
    }

    /**
     * Does the work at a moment, and comes back to where the thread was.
     *
     * @throws E what the work throws
     */
    public <E extends Exception> void at(Instant then, Work<E> work) throws E {
        Instant before = moment.get();
        moment.set(then);
        try {
            work.run();
        } finally {
            if (before == null) {
                moment.remove();
            } else {
                moment.set(before);
            }
        }
    }

    /** What is answered in the present, wherever the thread is: who may do what is never a question to the past. */
    public <T> T now(Supplier<T> question) {
        Instant before = moment.get();
        moment.remove();
        try {
            return question.get();
        } finally {
            moment.set(before);
        }
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        /** Does it. */
        void run() throws E;
    }
}
