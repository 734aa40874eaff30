package jp.shirube.app.project;

import jp.shirube.exchange.Coded;

/** What can be done to many projects at once（一括の操作）. */
public enum MassAction implements Coded {
    /** Puts one division in charge, alone. */
    DIVISION("division"),
    /** Gives a status; empty for none. */
    STATUS("status"),
    /** Moves the main listing to the end of a node. */
    LISTING("listing"),
    /** Retires the projects with all that hangs on them. */
    RETIRE("retire");

    private final String code;

    MassAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
