package jp.shirube.recognition.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a column or row of a form is called. Each term lists the words that towns print for it, as matching keys without brackets, years
 * and footnote marks. A word with 3か年 or 3年 in it stands for those with every span of years; see {@link YearSpan}.
 */
public enum Term {
    /** Name of an indicator. */
    INDICATOR(
            "指標",
            "指標名",
            "項目",
            "指標項目",
            "目標指標",
            "成果指標",
            "評価指標",
            "数値目標",
            "目標項目",
            "達成指標",
            "重要業績評価指標",
            "重点業績評価指標",
            "重要業績評価目標",
            "重要業績指標",
            "業績評価指標",
            "KPI",
            "KGI",
            "重要業績評価指標KPI",
            "主な指標",
            "指標の名称"),
    /** Where an indicator stands at the start. */
    BASELINE(
            "基準値", "現状値", "実績値", "実績", "現況値", "現状", "現況", "基準", "当初値", "策定時", "計画策定時", "策定時の値", "満足度", "直近値", "現在値",
            "初期値"),
    /** Where an indicator should arrive. */
    TARGET("目標値", "目標", "最終目標", "最終目標値", "計画目標", "目標数値", "めざす値", "目指す値", "計画目標値", "達成目標"),
    /** Unit of an indicator. */
    UNIT("単位"),
    /** Name of a project. */
    PROJECT("事業名", "事業", "事業名称", "主な事業", "事務事業名", "事務事業", "具体的な事業", "主要事業", "主な事業名", "実施事業", "取組名", "具体的取組", "具体的な取組"),
    /** What a project does. */
    OVERVIEW("概要", "事業概要", "事業内容", "内容", "取組内容", "事業の概要", "事業の内容", "主な内容", "説明"),
    /** What a project brings. */
    EFFECT("効果", "期待される効果", "期待する効果", "事業効果", "期待効果"),
    /** 新規, 拡充, 再掲 and other remarks. */
    REMARKS("備考", "区分", "新規・拡充", "摘要", "新規・拡充・再掲", "新規等"),
    /** Whether a project is new. */
    STATUS("新規・継続", "新規継続", "新規・継続の別", "継続・新規", "新規/継続", "新規・拡充・継続", "事業区分"),
    /** The division in charge. */
    DEPARTMENT("担当課", "所管課", "主管課", "担当部署", "所管", "担当", "所管部署", "担当課等", "担当部課", "担当課名", "所管課名", "主管", "担当課係"),
    /** An initiative that groups projects. */
    INITIATIVE("主な取組", "取組名称", "取組", "主要な取組", "主な取り組み", "取組項目", "取り組み", "主な取組内容", "施策内容"),
    /** Heading over the years of contents. */
    YEAR_PLANS("向こう3か年事業計画", "3か年事業計画", "年度別事業計画", "年次計画", "事業計画", "年度別事業内容", "年度別計画", "年度別実施内容", "事業内容及び計画", "実施計画"),
    /** Money of a project. */
    COST("事業費", "予算額", "概算事業費", "計画事業費", "事業費見込", "事業費見込額", "見込額", "予算", "計画額", "総事業費"),
    /** The sum over the years. */
    TOTAL("合計", "計", "総計", "小計", "3か年事業費計", "3か年計", "3年間計", "事業費計", "合計額", "3年計"),
    /** Activities over the years. */
    SCHEDULE("スケジュール", "実施スケジュール", "事業スケジュール", "工程", "工程表", "年次スケジュール", "実施時期"),
    /** An activity of a schedule. */
    ACTIVITY("具体的な取組内容", "具体的取組内容", "取組の内容", "実施内容", "具体的内容", "事業の取組内容"),
    /** The municipalities that take part. */
    PARTNERS("連携市町村", "関係市町村", "構成市町村", "連携市町", "連携自治体", "関係市町", "参加市町村", "連携町村", "実施市町村", "形成協定締結市町村"),
    /** Who does what. */
    ROLES("役割分担の考え方", "役割分担", "役割", "市町村の役割", "役割分担の内容"),
    /** Policy area of a zone. */
    POLICY_AREA("政策分野", "分野"),
    /** Policy item of a zone. */
    POLICY_ITEM("政策項目", "施策項目"),
    /** What was agreed in a zone. */
    AGREEMENT("協定内容", "協定項目", "協定の内容"),
    /** Basic policy, basic programme, programme: columns of an outline table. */
    BASIC_POLICY("基本方針", "基本目標", "政策", "大綱", "基本政策"),
    BASIC_PROGRAM("基本施策", "基本計画"),
    PROGRAM("施策", "個別施策"),
    /** Page of a table of contents. */
    PAGE("掲載頁", "ページ", "頁", "掲載ページ"),
    /** Number of a project in its own list or in the whole plan. */
    CODE("番号", "No", "No.", "NO", "NO.", "№", "事業番号", "整理番号", "コード", "事業コード"),
    /** Month of a calendar. */
    MONTH("月", "時期"),
    /** Organisation of a member. */
    ORGANISATION("団体", "団体名", "所属", "所属団体", "所属等", "機関・団体名", "所属団体等", "団体・役職"),
    /** Name of a member. */
    PERSON("委員氏名", "氏名", "委員名", "名前"),
    /** Municipality of a member. */
    MUNICIPALITY("市町村", "市町村名", "自治体", "市町"),
    /** Post of a member. */
    POST("役職", "職名", "役職名");

    private static final Map<String, Term> BY_WORD = new HashMap<>();

    /** A power of two far above the number of letters with which words begin. */
    private static final int SLOTS = 512;

    /** The letters with which words begin, each in the slot of its lowest bits or the next free one. */
    private static final char[] FIRST_LETTERS = new char[SLOTS];

    /** A power of two far above the number of beginnings of words. */
    private static final int PAIRS = 4096;

    /** Whether a word begins with two letters, by their hash. */
    private static final boolean[] BEGINNINGS = new boolean[PAIRS];

    /** Whether a letter is a word by itself, by its lowest bits. */
    private static final boolean[] LETTERS = new boolean[256];

    /** The words that begin with the letter in the same slot; none in the other slots. */
    private static final List<List<String>> BY_FIRST_LETTER = new ArrayList<>(Collections.nCopies(SLOTS, List.of()));

    private static final int LONGEST;

    static {
        int longest = 0;
        for (Term term : values()) {
            for (String word : term.words) {
                BY_WORD.putIfAbsent(word, term);
                int slot = slot(word.charAt(0));
                FIRST_LETTERS[slot] = word.charAt(0);
                BY_FIRST_LETTER.set(slot, both(BY_FIRST_LETTER.get(slot), word));
                longest = Math.max(longest, word.length());
                if (word.length() == 1) {
                    LETTERS[word.charAt(0) & LETTERS.length - 1] = true;
                } else {
                    BEGINNINGS[pair(word, 0)] = true;
                }
            }
        }
        LONGEST = longest;
    }

    private final List<String> words;

    Term(String... words) {
        this.words = Stream.of(words)
                .flatMap(word -> YearSpan.listSpellings(word).stream())
                .toList();
    }

    /** The words of all terms that begin with a letter: a cheap look before a line is taken apart. */
    public static List<String> listBeginningWith(char letter) {
        return BY_FIRST_LETTER.get(slot(letter));
    }

    private static int slot(char letter) {
        int slot = letter & SLOTS - 1;
        while (FIRST_LETTERS[slot] != letter && FIRST_LETTERS[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** Whether a matching key may begin with a word of a term, by its first two letters: a cheaper look still. */
    public static boolean mayBegin(String key) {
        return mayStandAt(key, 0);
    }

    /** Whether a matching key begins with the first letter of some word, no digit: a look that allows for a year inside the word. */
    public static boolean sharesFirstLetter(String key) {
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return (first < '0' || first > '9') && FIRST_LETTERS[slot(first)] != 0;
    }

    /** Whether a word of a term may stand at an index of a matching key. */
    public static boolean mayStandAt(String key, int index) {
        return index + 1 < key.length() && BEGINNINGS[pair(key, index)]
                || index < key.length() && LETTERS[key.charAt(index) & LETTERS.length - 1];
    }

    private static int pair(String text, int index) {
        return text.charAt(index) * 31 + text.charAt(index + 1) & PAIRS - 1;
    }

    /** Whether a matching key begins with a word of any term. */
    public static boolean anyBegins(String key) {
        List<String> words = mayBegin(key) ? listBeginningWith(key.charAt(0)) : List.of();
        for (String word : words) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a matching key begins with a word of this term. */
    public boolean begins(String key) {
        for (String word : words) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The term that a word names; null where it is none. The word is a matching key without brackets, years and footnote marks. */
    public static @Nullable Term of(String word) {
        return word.length() > LONGEST || !mayBegin(word) ? null : BY_WORD.get(word);
    }

    private static List<String> both(List<String> words, String more) {
        List<String> all = new ArrayList<>(words);
        all.add(more);
        return List.copyOf(all);
    }
}
