package jp.shirube.recognition.words;

import java.util.Set;

/** The rows of a breakdown of funds（財源内訳）: parts of an amount, never projects. */
public final class FundingSources {

    private static final Set<String> WORDS = Set.of(
            "財源内訳", "財源", "国庫支出金", "国支出金", "国庫補助金", "国庫", "国費", "県支出金", "県費", "道支出金", "都支出金", "府支出金", "県補助金", "道補助金",
            "国県支出金", "国庫支出金等", "国・県支出金", "国道支出金", "地方債", "起債", "町債", "市債", "村債", "その他", "その他特財", "その他特定財源", "特定財源",
            "一般財源", "基金", "基金繰入金", "使用料", "負担金", "受益者負担", "補助金", "交付金");

    /** Longest of the words, with うち and brackets. */
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0) + "うち()".length();

    private FundingSources() {}

    /** Whether a matching key names a source of funds, うち before it and brackets around it aside. */
    public static boolean is(String key) {
        if (key.length() > LONGEST) {
            return false;
        }
        String word = key.startsWith("うち") ? key.substring(2) : key;
        if (word.startsWith("(") && word.endsWith(")")) {
            word = word.substring(1, word.length() - 1);
        }
        return WORDS.contains(word);
    }
}
