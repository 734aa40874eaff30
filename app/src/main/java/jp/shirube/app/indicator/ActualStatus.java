package jp.shirube.app.indicator;

import jp.shirube.achievement.Absence;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;

/** How firm a result is, or why there is none（実績の状態）. None of them is zero, and none of them is late by itself. */
public enum ActualStatus implements Coded {
    /** 速報. */
    PRELIMINARY("preliminary", null),
    /** 確定. */
    FINAL("final", null),
    /** 推計. */
    ESTIMATED("estimated", null),
    /** 未公表. */
    NOT_PUBLISHED("not-published", Absence.NOT_PUBLISHED),
    /** 調査なし. */
    NOT_SURVEYED("not-surveyed", Absence.NOT_SURVEYED),
    /** 対象外. */
    NOT_APPLICABLE("not-applicable", Absence.NOT_APPLICABLE);

    private final String code;
    private final @Nullable Absence absence;

    ActualStatus(String code, @Nullable Absence absence) {
        this.code = code;
        this.absence = absence;
    }

    @Override
    public String code() {
        return code;
    }

    /** Why there is no figure; null where there should be one. */
    public @Nullable Absence absence() {
        return absence;
    }
}
