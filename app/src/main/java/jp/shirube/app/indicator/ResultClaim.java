package jp.shirube.app.indicator;

import jp.shirube.achievement.grade.Remark;
import jp.shirube.exchange.Coded;

/** What persons claim of a result and some grade schemes ask for（申し出）; no figure says it. */
public enum ResultClaim implements Coded {
    /** 事業の終了、進捗なし. */
    ENDED("ended", Remark.ENDED),
    /** 外的要因. */
    EXTERNAL_CAUSE("external-cause", Remark.EXTERNAL_CAUSE);

    private final String code;
    private final Remark remark;

    ResultClaim(String code, Remark remark) {
        this.code = code;
        this.remark = remark;
    }

    @Override
    public String code() {
        return code;
    }

    /** As grade schemes know it. */
    Remark remark() {
        return remark;
    }
}
