package jp.shirube.achievement;

/** Why nothing can be computed. A figure that cannot be computed is never zero and never left out without a word. */
public enum Reason {
    NO_BASELINE,
    BASELINE_UNDEFINED,
    BASELINE_UNDECIDED,
    /** The baseline is in words, or a bound such as 以下. */
    BASELINE_NOT_A_NUMBER,
    NO_TARGET,
    TARGET_UNDEFINED,
    TARGET_UNDECIDED,
    TARGET_NOT_A_NUMBER,
    /** Nobody has entered a result. */
    NO_RESULT,
    RESULT_UNDEFINED,
    RESULT_UNDECIDED,
    RESULT_NOT_PUBLISHED,
    RESULT_NOT_SURVEYED,
    RESULT_NOT_APPLICABLE,
    RESULT_NOT_A_NUMBER,
    /** Simple rates need t > 0. */
    TARGET_NOT_POSITIVE,
    /** t ÷ a needs a > 0. */
    RESULT_NOT_POSITIVE,
    /** Progress needs t ≠ b. */
    TARGET_EQUALS_BASELINE,
    /** The target lies on the other side of the baseline than the direction says. */
    DIRECTION_CONTRADICTS,
    /** Neither the direction nor a comparison nor the baseline says which way is good. */
    NO_DIRECTION,
    /** A year of the window has no result, so the sum would be too small. */
    SUM_INCOMPLETE,
    /** The first year of the window or the last is not known. */
    NO_WINDOW,
    /** A sum that should stay small can be judged only when the window is over. */
    WINDOW_OPEN,
    NO_LIST_OF_STATES,
    STATE_NOT_IN_LIST,
    NO_SERIES_TO_COMPARE,
    SERIES_TO_COMPARE_IS_ZERO,
    NO_LIMITS,
    UNITS_DIFFER,
    /** A break（断絶） lies between the baseline and the result. */
    SERIES_BROKEN,
    /** The year lies before the first year of the path, or is the very start. */
    NOTHING_EXPECTED_YET,
    /** No annual target and no straight line: there is no expected value. */
    NO_PATH,
    /** It is known to be short of the target, but a judgement has no rate. */
    NO_RATE,
    /** A difference in percent of a baseline of zero. */
    BASELINE_IS_ZERO,
    /** No rule of the scheme fits. */
    NO_GRADE_FITS
}
