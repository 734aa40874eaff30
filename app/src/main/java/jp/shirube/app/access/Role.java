package jp.shirube.app.access;

/** What a person is in the work on plans（役割）. A person may have several, each for a time. */
public enum Role {
    /** 入力者. */
    ENTRY,
    /** 係長. */
    SECTION_CHIEF,
    /** 課長. */
    DIVISION_HEAD,
    /** 部長. */
    DEPARTMENT_HEAD,
    /** 企画課. */
    PLANNING,
    /** 財政課. */
    FINANCE,
    /** 副町長・町長. */
    EXECUTIVE,
    /** 外部委員. */
    OUTSIDE_MEMBER,
    /** 議員. */
    COUNCILLOR,
    /** 監査. */
    AUDITOR,
    /** 管理者. */
    ADMINISTRATOR
}
