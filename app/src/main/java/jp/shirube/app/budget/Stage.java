package jp.shirube.app.budget;

import jp.shirube.exchange.Coded;

/** How far an amount has come（段階）, in the order in which they come to be. */
public enum Stage implements Coded {
    /** 計画: what the plan says. */
    PLANNED("planned"),
    /** 当初: the budget as voted before the year begins. */
    INITIAL("initial"),
    /** 補正: a change of the budget within the year; there may be several, and amounts may be negative. */
    SUPPLEMENTARY("supplementary"),
    /** 繰越: budget of the year before that may still be spent. */
    CARRIED_OVER("carried-over"),
    /** 決算: what was spent. */
    SETTLED("settled");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
