package jp.shirube.exchange;

/** Role of a municipality in a zone. */
public enum MemberRole implements Coded {
    /** 中心市. */
    CENTRAL("central"),
    /** 近隣市町村, 連携市町村. */
    PARTNER("partner");

    private final String code;

    MemberRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
