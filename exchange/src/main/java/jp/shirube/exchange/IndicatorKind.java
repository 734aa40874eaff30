package jp.shirube.exchange;

/** The role of an indicator. */
public enum IndicatorKind implements Coded {
    /** Of the vision（将来像の実現）. */
    VISION("vision"),
    /** Of the effect on the town as a whole（成果目標）. */
    OUTCOME("outcome"),
    /** 数値目標, 達成指標. */
    GOAL("goal"),
    /** KGI. */
    KGI("kgi"),
    /** 重要業績評価指標. */
    KPI("kpi"),
    /** Share of residents who are satisfied（満足度）. */
    SATISFACTION("satisfaction");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
