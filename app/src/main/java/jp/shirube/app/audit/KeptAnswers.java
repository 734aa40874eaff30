package jp.shirube.app.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jp.shirube.app.platform.AskedOnce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that hold from page to page, until anything comes to the history or the day is over. What is kept is no state: every request first asks
 * the database whether it still holds. Fit for answers that follow from rows with a history, from the day and from the question alone; never for
 * what depends on who asks. docs/adr/0095.
 */
@Component
public class KeptAnswers {
    private final HistoryPoint history;
    private final Past past;
    private final Clock clock;
    private Kept kept = new Kept(new Kept.Until(-1, LocalDate.MIN));

    KeptAnswers(HistoryPoint history, Past past, Clock clock) {
        this.history = history;
        this.past = past;
        this.clock = clock;
    }

    /**
     * The answer to a question. Pages of the past keep it as long as one page is read; inside a change every question is asked.
     *
     * @param by who asks; its questions are its own
     * @param question equal for what has the same answer
     * @param ask gives an answer that nobody changes afterwards
     */
    @SuppressWarnings("unchecked") // by and question together name one kind of answer
    public <T> T of(Class<?> by, Object question, Supplier<T> ask) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return ask.get();
        }
        if (past.moment().isPresent()) {
            return AskedOnce.of(by, List.of(question, past.moment()), ask);
        }
        return (T) AskedOnce.of(KeptAnswers.class, "kept", this::current).get(new Kept.Question(by, question), ask);
    }

    private Kept current() {
        return at(new Kept.Until(history.now(), LocalDate.now(clock)));
    }

    private synchronized Kept at(Kept.Until until) {
        if (!kept.until().equals(until) && kept.until().number() <= until.number()) {
            kept = new Kept(until);
        }
        return kept.until().equals(until) ? kept : new Kept(until);
    }
}
