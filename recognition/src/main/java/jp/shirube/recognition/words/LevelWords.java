package jp.shirube.recognition.words;

import java.util.Set;

/** What the levels of an outline（施策の体系）are called. The levels of a document are data: this only says which words can name one. */
public final class LevelWords {

    private static final Set<String> WORDS = Set.of(
            "基本方針",
            "基本目標",
            "基本政策",
            "基本施策",
            "基本計画",
            "基本事業",
            "基本構想",
            "大綱",
            "施策の大綱",
            "まちづくりの大綱",
            "政策",
            "政策目標",
            "政策分野",
            "政策の柱",
            "施策",
            "施策目標",
            "施策分野",
            "施策の柱",
            "施策項目",
            "施策体系",
            "単位施策",
            "個別施策",
            "主要施策",
            "重点施策",
            "推進施策",
            "重点目標",
            "重点プロジェクト",
            "柱",
            "基本の柱",
            "まちづくりの目標",
            "まちづくりの柱",
            "まちづくりの方針",
            "分野",
            "分野別目標",
            "取組方針",
            "展開方向");

    /** Longest of the words, in characters. */
    private static final int LONGEST = 8;

    private LevelWords() {}

    /** Whether a matching key names a level: one of the usual words, or a short word that ends in 施策 or 政策. */
    public static boolean is(String key) {
        String word = key.endsWith("名") ? key.substring(0, key.length() - 1) : key;
        return word.length() <= LONGEST && (WORDS.contains(word) || word.endsWith("施策") || word.endsWith("政策"));
    }
}
