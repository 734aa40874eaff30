package jp.shirube.exchange;

/** Whether a project is new（新規・拡充・継続）; null where the document does not say. */
public enum ProjectStatus implements Coded {
    /** 新規. */
    NEW("new"),
    /** 拡充. */
    EXPANDED("expanded"),
    /** 継続. */
    CONTINUING("continuing");

    private final String code;

    ProjectStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
