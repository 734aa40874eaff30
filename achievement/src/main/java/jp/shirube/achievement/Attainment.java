package jp.shirube.achievement;

import org.jspecify.annotations.Nullable;

/** Whether a result reaches a target. */
final class Attainment {
    private Attainment() {}

    /** By the comparison that was set, else by the way the formula takes as good. */
    static boolean of(Measure measure, Fraction result, Fraction target, Comparison usual) {
        Comparison set = measure.rule().comparison();
        return (set == null ? usual : set)
                .holds(result, target, Fraction.of(measure.rule().tolerance()));
    }

    /** What reaching means where only the direction says it; null where nothing does. */
    static @Nullable Comparison usual(Measure measure) {
        int sense = measure.sense();
        if (sense == 0) {
            return null;
        }
        return sense > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }
}
