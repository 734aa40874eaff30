package jp.shirube.app.planning;

import java.util.Locale;

/** What became of a change proposal（変更案）. */
public enum ProposalState {
    /** 検討中: changes come and go; the plan says what it said. */
    OPEN,
    /** 採用: all its changes stand in the plan. */
    ADOPTED,
    /** 不採用: none of them does. */
    DROPPED;

    /** The word in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProposalState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
