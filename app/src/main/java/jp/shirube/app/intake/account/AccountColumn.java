package jp.shirube.app.intake.account;

import java.util.Locale;

/** What a column of a file of the accounting system holds（列の意味）: code and name of each level, then amounts in the order of an account line. */
public enum AccountColumn {
    ACCOUNT_CODE,
    ACCOUNT_NAME,
    TITLE_CODE,
    TITLE_NAME,
    CHAPTER_CODE,
    CHAPTER_NAME,
    PARAGRAPH_CODE,
    PARAGRAPH_NAME,
    ITEM_CODE,
    ITEM_NAME,
    TOTAL,
    NATIONAL,
    PREFECTURAL,
    BOND,
    OTHER,
    GENERAL;

    /** Name in forms and in mappings that are kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AccountColumn codeOf(int level) {
        return values()[2 * level];
    }

    static AccountColumn nameOf(int level) {
        return values()[2 * level + 1];
    }

    boolean amount() {
        return ordinal() >= TOTAL.ordinal();
    }
}
