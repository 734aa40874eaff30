package jp.shirube.achievement;

/** How results of several years belong together. */
public enum Accumulation {
    /** Each year stands for itself, as a stock or a flow（時点・単年）. */
    NONE,
    /** The target is a sum of years, and each year reports its own part（累計、単年で報告）. */
    YEARLY_PARTS,
    /** The target is a sum of years, and each year reports the sum so far（累計、累計で報告）. */
    RUNNING_TOTAL
}
