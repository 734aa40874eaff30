package jp.shirube.app.ledger;

/** Why an issuer has no value or no rank in a league（順位のないわけ）. */
public enum LeagueGap {
    /** It holds the indicator, but no result of the year. */
    NO_RESULT,
    /** What stands for the year is words or a dash. */
    NO_NUMBER,
    /** The result is in another unit. */
    OTHER_UNIT,
    /** No baseline that is a number; its value is shown. */
    NO_BASELINE,
    /** No target that is a number; its value is shown. */
    NO_TARGET,
    /** The target is the baseline, so there is no way to go; its value is shown. */
    NO_DISTANCE
}
