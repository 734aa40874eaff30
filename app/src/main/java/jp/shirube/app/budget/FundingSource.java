package jp.shirube.app.budget;

import jp.shirube.exchange.Coded;

/** Where money comes from（財源）. All but the last are earmarked（特定財源）. */
public enum FundingSource implements Coded {
    /** 国庫支出金. */
    NATIONAL("national"),
    /** 県支出金・道支出金. */
    PREFECTURAL("prefectural"),
    /** 地方債. */
    BOND("bond"),
    /** その他の特定財源. */
    OTHER("other"),
    /** 一般財源. */
    GENERAL("general");

    private final String code;

    FundingSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** 特定財源. */
    public boolean earmarked() {
        return this != GENERAL;
    }
}
