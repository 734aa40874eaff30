package jp.shirube.achievement;

/**
 * The named formulas of achievement. b is the baseline, t the target, a the result, r the result of the series compared with. The rates
 * are percentages.
 */
public enum Formula {
    /** a ÷ t × 100（達成率）, for more is better and t > 0. */
    RATE_OF_TARGET,
    /** t ÷ a × 100（達成率、減少）, for less is better, t > 0 and a > 0. */
    TARGET_OVER_RESULT,
    /** (2t − a) ÷ t × 100（達成率、減少・差）, for less is better and t > 0. */
    TWICE_TARGET_LESS_RESULT,
    /** (a − b) ÷ (t − b) × 100（進捗率）, for any direction with t ≠ b. */
    PROGRESS,
    /** Holds or does not hold（維持）. Never divides. */
    KEEP,
    /** a = 0 or not（ゼロ目標）. Never divides. */
    ZERO_TARGET,
    /** Sum of the years ÷ t × 100（累計）. The baseline is another quantity and is not subtracted. */
    CUMULATIVE,
    /** The place of a in an ordered list of states（状態）. No rate. */
    STATES,
    /** a − r against a margin（他の系列との差）. A rate only where the gap at the baseline is known exactly. */
    DIFFERENCE_TO_SERIES,
    /** (a ÷ r × 100) ÷ t × 100（他の系列との比）, t being a percentage of r. */
    RATIO_TO_SERIES,
    /** Between two limits or not（幅）. No rate outside. */
    BAND;

    /** Whether the answer is only that it holds or not, so that the path asks for the same every year. */
    public boolean isJudgement() {
        return this == KEEP || this == ZERO_TARGET || this == BAND || this == STATES;
    }

    /** Whether another series is needed. */
    public boolean isRelative() {
        return this == DIFFERENCE_TO_SERIES || this == RATIO_TO_SERIES;
    }
}
