package jp.shirube.app.access;

/** What a person does（行い）. Each has its Japanese name in {@code messages/access.properties}, as the table of rights uses it. */
public enum Act {
    /** 見る. */
    SEE,
    /** 直す. */
    EDIT,
    /** 作る. */
    CREATE,
    /** しまう: retiring, and bringing back. */
    RETIRE,
    /** 移す. */
    MOVE,
    /** 取り込む. */
    IMPORT,
    /** 変更案を出す: opening a set of proposed changes; what goes into it needs EDIT of its field. */
    PROPOSE,
    /** 決める: taking or declining proposals, showing a plan to residents, its way to the decision. */
    DECIDE,
    /** 組織を変える. */
    REORGANISE,
    /** 利用者を管理する. */
    MANAGE,
    /** 書き出す: files for use elsewhere. Every one is written down. */
    EXPORT,
    /** 記録を見る. */
    READ_RECORD,
    /** 意見を書く: saying something about a row, which changes nothing in it. */
    COMMENT,
    /** 調べる: asking the rules anew, which changes nothing in the plan. */
    CHECK
}
