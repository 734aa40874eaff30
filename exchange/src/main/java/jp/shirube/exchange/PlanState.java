package jp.shirube.exchange;

/** Where a plan stands; null where the document does not say. */
public enum PlanState implements Coded {
    /** 素案, 案. */
    DRAFT("draft"),
    /** 決定. */
    ADOPTED("adopted");

    private final String code;

    PlanState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
