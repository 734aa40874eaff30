package jp.shirube.achievement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** States in words（なし＜検討中＜策定済） in an order that persons gave. Reached or not, never a rate. */
final class States {
    private States() {}

    static Assessment of(Answer answer, Figures figures) {
        Datum target = figures.measure().target();
        Datum result = figures.results().in(figures.year());
        Reason missing = missing(figures, target, result);
        if (missing != null) {
            return answer.not(missing);
        }
        if (figures.measure().rule().states().isEmpty()) {
            return answer.not(Reason.NO_LIST_OF_STATES);
        }
        int wanted = place(figures.measure(), target);
        int reached = place(figures.measure(), result);
        return wanted < 0 || reached < 0
                ? answer.not(Reason.STATE_NOT_IN_LIST)
                : answer.judged(reached >= wanted, result.words() + " : " + target.words());
    }

    /** The place of a state in the order, from 0; −1 for what is no state of it. */
    static int place(Measure measure, Datum state) {
        return state.words() == null ? -1 : measure.rule().states().indexOf(state.words());
    }

    /** A number where a state is expected is no state of the list; an absence says itself what it is. */
    private static @Nullable Reason missing(Figures figures, Datum target, Datum result) {
        Reason ofTarget = target.absence() == null
                ? null
                : figures.looked(target, "TARGET").reason();
        return ofTarget != null || result.absence() == null
                ? ofTarget
                : Objects.requireNonNull(figures.looked(result, "RESULT").reason());
    }
}
