package jp.shirube.achievement.entry;

/** What may be wrong with a result that is being entered. */
public enum EntryHint {
    /** About 10, 100, 1000 or 10000 times the years before, or as little of them（桁ちがい）. */
    SCALE,
    /** Above three times the largest or below a third of the smallest of the years before（けたはずれ）. */
    FAR_OUTSIDE,
    /** The other sign than all years before（符号）. */
    SIGN,
    /** A sum so far that is smaller than before（累計の減少）. */
    SMALLER_SUM,
    /** A share above 100 % where none was before（100%超）. */
    ABOVE_HUNDRED_PERCENT,
    /** A fraction where all years before are whole（小数）. */
    FRACTION,
    /** The year is not over, or has not begun（年度の途中）. */
    YEAR_NOT_OVER,
    /** Exactly the result of the year before, twice already（同じ値）. */
    SAME_AGAIN
}
