package jp.shirube.exchange;

/** What sort of document a plan is. */
public enum PlanKind implements Coded {
    /** 総合計画, 基本計画. */
    COMPREHENSIVE("comprehensive"),
    /** 総合戦略. */
    STRATEGY("strategy"),
    /** 実施計画. */
    IMPLEMENTATION("implementation"),
    /** 定住自立圏共生ビジョン. */
    ZONE_VISION("zone-vision"),
    /** 策定方針. */
    DRAFTING_POLICY("drafting-policy"),
    /** A document of another kind. */
    OTHER("other");

    private final String code;

    PlanKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
