package jp.shirube.exchange;

/** Stage of a cost. */
public enum CostKind implements Coded {
    /** 計画額, 見込額. */
    PLANNED("planned"),
    /** 決算額. */
    SETTLED("settled");

    private final String code;

    CostKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
