package jp.shirube.recognition.implementation;

import jp.shirube.recognition.words.Term;

/** The rows of a budget table that are no projects. Works on matching keys. */
final class BudgetWords {

    private static final int LONGEST_NOTE = 60;

    private BudgetWords() {}

    /** Whether a label names a sum: 合計, 事業費合計, 計. */
    static boolean isTotal(String key) {
        return !isSubtotal(key) && (Term.of(key) == Term.TOTAL || key.endsWith("合計") || key.endsWith("総計"));
    }

    /** Whether a label names the sum of a part of the rows. */
    static boolean isSubtotal(String key) {
        return key.endsWith("小計");
    }

    /** Whether a row says in words why there are no rows, or adds a footnote. */
    static boolean isNote(String key) {
        return key.startsWith("※") || key.startsWith("*") || key.startsWith("(注") || isNoBudget(key);
    }

    /** Whether a text says that no money is planned: 予算なし事業…, 該当なし. */
    static boolean isNoBudget(String key) {
        if (key.length() > LONGEST_NOTE) {
            return false;
        }
        boolean money = key.contains("予算") || key.contains("事業費") || key.contains("該当") || key.contains("計上");
        return money && (key.contains("なし") || key.contains("無し") || key.contains("ありません") || key.contains("ゼロ予算"));
    }
}
