package jp.shirube.checker.text;

import java.util.function.Function;
import jp.shirube.checker.CheckedPlan;

/**
 * Something that several rules work out of a plan alike, such as its headings; worked out once for all of them, see {@link
 * CheckedPlan#derived}.
 *
 * @param <T> what is worked out; must not be changed afterwards
 */
public final class Derived<T> {

    private final Function<CheckedPlan, T> from;

    /** @param from how it is worked out */
    public Derived(Function<CheckedPlan, T> from) {
        this.from = from;
    }

    /** Works it out; rules ask {@link CheckedPlan#derived} instead. */
    public T from(CheckedPlan plan) {
        return from.apply(plan);
    }
}
