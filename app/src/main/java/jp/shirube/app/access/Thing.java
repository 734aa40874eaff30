package jp.shirube.app.access;

/** What something is done to（対象）. */
public enum Thing {
    /** 計画. */
    PLAN,
    /** 体系: nodes and their sections. */
    OUTLINE,
    /** 事業. */
    PROJECT,
    /** 指標. */
    INDICATOR,
    /** 実績: results of indicators with their state, note and evidence. */
    RESULT,
    /** 事業費. */
    COST,
    /** 予算・決算: amounts by stage and source, accounts and grants. */
    BUDGET,
    /** 原本: documents as handed in, and the answer to where a value comes from. */
    DOCUMENT,
    /** 取込. */
    INTAKE,
    /** 組織. */
    ORGANIZATION,
    /** 利用者. */
    ACCOUNT,
    /** 履歴. */
    HISTORY,
    /** 点検: what was found in a plan, and how a town checks. */
    CHECKING,
    /** What the row in the address is; rooms say it with their subject. Never in the table. */
    OF_ROW
}
