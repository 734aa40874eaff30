package jp.shirube.exchange;

/** What a point of a series is. */
public enum PointKind implements Coded {
    /** Counted, such as by a census. */
    ACTUAL("actual"),
    /** 推計. */
    PROJECTION("projection"),
    /** 目標, 目指す値. */
    TARGET("target");

    private final String code;

    PointKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
