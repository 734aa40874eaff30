package jp.shirube.app.ledger;

import jp.shirube.exchange.Coded;

/** What a ledger is of. */
public enum LedgerThing implements Coded {
    /** 指標. */
    INDICATOR("indicator"),
    /** 事業. */
    PROJECT("project");

    private final String code;

    LedgerThing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The table with the rows of its lines. */
    String table() {
        return code + "." + code;
    }
}
