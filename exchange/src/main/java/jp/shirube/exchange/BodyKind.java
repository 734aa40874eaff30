package jp.shirube.exchange;

/** What sort of body takes part in making a plan. */
public enum BodyKind implements Coded {
    /** 推進本部. */
    HEADQUARTERS("headquarters"),
    /** 推進会議, 懇談会, 審議会. */
    COUNCIL("council"),
    /** 推進班, ワーキンググループ. */
    TEAM("team"),
    /** 議会. */
    ASSEMBLY("assembly"),
    /** Any other body. */
    OTHER("other");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
