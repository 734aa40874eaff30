package jp.shirube.app.indicator;

import jp.shirube.exchange.Coded;

/** What the figures of an indicator are over time（数の性質）. */
public enum SeriesNature implements Coded {
    /** A level at a point of time（時点の値）. */
    STOCK("stock"),
    /** A quantity of one year（単年の値）. */
    FLOW("flow"),
    /** A sum from the start of the plan so far（累計の値）. */
    CUMULATIVE("cumulative");

    private final String code;

    SeriesNature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
