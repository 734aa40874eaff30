package jp.shirube.app.project;

import jp.shirube.exchange.Coded;

/** What a division does for a project（主担当・協力）. Documents name divisions only; persons say their part. */
public enum DivisionPart implements Coded {
    /** 主担当. */
    LEAD("lead"),
    /** 協力. */
    SUPPORTING("supporting");

    private final String code;

    DivisionPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
