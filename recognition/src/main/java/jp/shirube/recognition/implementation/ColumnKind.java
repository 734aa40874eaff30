package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.recognition.words.FundingSources;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.LevelWords;
import jp.shirube.recognition.words.Term;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a column of a plan's table holds. */
enum ColumnKind {
    /** A level of the outline or an initiative, filled down. */
    GROUP,
    /** The number of a project. */
    CODE,
    /** The name of a project. */
    PROJECT,
    /** The division in charge. */
    DEPARTMENT,
    /** 新規, 継続. */
    STATUS,
    /** 備考, 区分. */
    REMARKS,
    /** What a project does, independent of years. */
    OVERVIEW,
    /** What a project brings. */
    EFFECT,
    /** What is to be done in a year. */
    CONTENT_YEAR,
    /** Money of a year. */
    COST_YEAR,
    /** Money of all years. */
    TOTAL,
    /** A heading over year columns: 向こう3か年事業計画. */
    YEARS,
    /** A heading over columns of money: 事業費. */
    MONEY,
    /** Words of another kind, kept as notes. */
    OTHER;

    private static final int LONGEST_TERM = 12;

    private static final String SEPARATORS = "/／・、,()（）";

    /** Words without which nothing is stacked. */
    private static final Vocabulary DIVISION_OR_STATUS = Vocabulary.of("課", "継続", "担当", "所管", "主管");

    private final List<ColumnKind> alone = List.of(this);

    /** What the words of a header cell name, top to bottom where several are stacked in it; empty where none of them is known. */
    static List<ColumnKind> listIn(String key) {
        Term term = Term.of(key);
        if (term == null && isComposite(key)) {
            term = HeaderCell.termOf(key);
        }
        ColumnKind whole = term == null ? byWord(key) : byTerm(term);
        if (whole != null) {
            return whole.alone;
        }
        if (isTotal(key)) {
            return TOTAL.alone;
        }
        return isStackable(key) ? stacked(key) : List.of();
    }

    /** Whether a year, a bracket or a footnote may stand beside the word; spares the others the search for one. */
    private static boolean isComposite(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '(' || c == '※' || c == '元' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a word, and a division or status is named in it, without which nothing is stacked. */
    private static boolean isStackable(String key) {
        boolean begins = Term.mayBegin(key) || !key.isEmpty() && SEPARATORS.indexOf(key.charAt(0)) >= 0;
        return begins && DIVISION_OR_STATUS.isIn(key);
    }

    private static List<ColumnKind> stacked(String key) {
        List<ColumnKind> kinds = new ArrayList<>();
        int index = 0;
        while (index < key.length()) {
            if (SEPARATORS.indexOf(key.charAt(index)) >= 0) {
                index++;
                continue;
            }
            String word = longestAt(key, index);
            ColumnKind kind = byTerm(Term.of(word));
            if (kind == null) {
                return List.of();
            }
            kinds.add(kind);
            index += word.length();
        }
        return kinds;
    }

    /** The longest word that stands at an index; empty where none does. */
    private static String longestAt(String key, int index) {
        String longest = "";
        for (String word : Term.listBeginningWith(key.charAt(index))) {
            boolean longer = word.length() > longest.length() && word.length() <= LONGEST_TERM;
            longest = longer && key.startsWith(word, index) ? word : longest;
        }
        return longest;
    }

    private static @Nullable ColumnKind byWord(String key) {
        if (FundingSources.is(key)) {
            return OTHER;
        }
        return LevelWords.is(key) ? GROUP : null;
    }

    private static @Nullable ColumnKind byTerm(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        switch (term) {
            case INITIATIVE, BASIC_POLICY, BASIC_PROGRAM, PROGRAM, POLICY_AREA, POLICY_ITEM:
                return GROUP;
            case CODE:
                return CODE;
            case PROJECT:
                return PROJECT;
            case DEPARTMENT:
                return DEPARTMENT;
            case STATUS:
                return STATUS;
            case REMARKS:
                return REMARKS;
            case OVERVIEW, ACTIVITY:
                return OVERVIEW;
            case EFFECT:
                return EFFECT;
            case YEAR_PLANS, SCHEDULE:
                return YEARS;
            case COST:
                return MONEY;
            case TOTAL:
                return TOTAL;
            case PAGE:
                return OTHER;
            default:
                return null;
        }
    }

    private static boolean isTotal(String key) {
        return key.endsWith("計") && (key.indexOf('年') >= 0 || key.indexOf('費') >= 0 || key.indexOf('額') >= 0);
    }
}
