package jp.shirube.exchange;

/** Who issues a plan. */
public enum IssuerKind implements Coded {
    /** A town, village, city or ward. */
    MUNICIPALITY("municipality"),
    /** A zone of several municipalities（圏域）. */
    ZONE("zone");

    private final String code;

    IssuerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
