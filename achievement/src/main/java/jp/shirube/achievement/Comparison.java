package jp.shirube.achievement;

/** How a result has to stand to a target: 以上, 以下, 超, 未満, 等しい. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    EQUAL;

    /** Whether a result stands so to a target, with a tolerance of at least 0 in favour of the result; 超 and 未満 know none. */
    boolean holds(Fraction result, Fraction target, Fraction tolerance) {
        int order = result.compareTo(target);
        switch (this) {
            case AT_LEAST:
                return result.compareTo(target.minus(tolerance)) >= 0;
            case AT_MOST:
                return result.compareTo(target.plus(tolerance)) <= 0;
            case ABOVE:
                return order > 0;
            case BELOW:
                return order < 0;
            default:
                return result.minus(target).abs().compareTo(tolerance) <= 0;
        }
    }

    /** 1 where more is good, −1 where less is good, 0 where neither. */
    int sense() {
        if (this == EQUAL) {
            return 0;
        }
        return this == AT_LEAST || this == ABOVE ? 1 : -1;
    }
}
