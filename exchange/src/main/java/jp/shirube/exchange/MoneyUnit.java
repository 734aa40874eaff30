package jp.shirube.exchange;

/** Unit of printed money. */
public enum MoneyUnit implements Coded {
    /** 千円. */
    THOUSAND_YEN("thousand-yen"),
    /** 円. */
    YEN("yen");

    private final String code;

    MoneyUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
