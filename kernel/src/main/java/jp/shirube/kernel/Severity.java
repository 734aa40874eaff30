package jp.shirube.kernel;

/** How much a finding matters: 誤り, 確認, 参考. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The word used in the exchange format. */
    public String code() {
        return code;
    }
}
