package jp.shirube.exchange;

/** Where a plan stands; null where the document does not say. */
public enum PlanState implements Coded {
    /** 素案; also a document that only says that nothing is decided yet. */
    DRAFT("draft"),
    /** 案: what is laid before the council. */
    PROPOSAL("proposal"),
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
