package jp.shirube.exchange;

/** What sort of time a value belongs to. */
public enum AsOfKind implements Coded {
    /** 年度. */
    FISCAL_YEAR("fiscalYear"),
    /** 暦年. */
    YEAR("year"),
    /** 基準日. */
    DATE("date"),
    /** A survey wave. */
    SURVEY("survey");

    private final String code;

    AsOfKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
