package jp.shirube.recognition.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.formats.text.Cell;
import jp.shirube.kernel.PrintedYear;
import org.jspecify.annotations.Nullable;

/**
 * A header cell as understood: 基準値(R5) is the term BASELINE with the year 2023, 事業費 (千円) the term COST with the unit 千円,
 * 2024年度(令和6年度) no term with the year 2024.
 *
 * @param term null where the words are none of the trade's, or where only a year is printed
 * @param years the years printed in the cell, possibly none
 * @param bracketed text of the last bracket, without years; null where none
 * @param footnote footnote mark such as ※1; null where none
 */
public record HeaderCell(
        @Nullable Term term,
        List<PrintedYear> years,
        @Nullable String bracketed,
        @Nullable String footnote) {

    private static final HeaderCell OF_OTHER_WORDS = new HeaderCell(null, List.of(), null, null);

    /** The cells that print nothing but a word of the trade. */
    private static final Map<Term, HeaderCell> OF_TERMS = new EnumMap<>(Term.class);

    static {
        for (Term term : Term.values()) {
            OF_TERMS.put(term, new HeaderCell(term, List.of(), null, null));
        }
    }

    public HeaderCell {
        years = List.copyOf(years);
    }

    /** Reads a cell. */
    public static HeaderCell of(Cell cell) {
        return of(cell.key());
    }

    /** Reads a matching key. */
    public static HeaderCell of(String key) {
        Term whole = Term.of(key);
        HeaderCell known = whole == null ? null : OF_TERMS.get(whole);
        if (known != null) {
            return known;
        }
        List<PrintedYear> years = PrintedYear.listIn(key);
        if (years.isEmpty() && !key.endsWith(")") && key.indexOf('※') < 0) {
            return OF_OTHER_WORDS;
        }
        String footnote = null;
        String words = key;
        int mark = key.indexOf('※');
        if (mark >= 0) {
            footnote = key.substring(mark);
            words = key.substring(0, mark);
        }
        String bracketed = null;
        int open = words.lastIndexOf('(');
        if (open >= 0 && words.endsWith(")")) {
            String inside = words.substring(open + 1, words.length() - 1);
            bracketed = PrintedYear.findIn(inside).isPresent() ? null : inside;
            words = words.substring(0, open);
        }
        Term term = Term.of(words);
        return new HeaderCell(term == null ? Term.of(withoutYear(words)) : term, years, bracketed, footnote);
    }

    /** The term of a cell, for those who ask for nothing else: it spares them the years. Null where the words are none of the trade's. */
    public static @Nullable Term termOf(Cell cell) {
        return termOf(cell.key());
    }

    /** The term of a matching key, as {@link #of(String)} tells it. */
    public static @Nullable Term termOf(String key) {
        // A word or a year begins the cell, whatever follows; a year may even stand inside the word.
        if (!Term.sharesFirstLetter(key)
                && !Term.mayBegin(key)
                && PrintedYear.at(key, 0).isEmpty()) {
            return null;
        }
        Term whole = Term.of(key);
        if (whole != null) {
            return whole;
        }
        int mark = key.indexOf('※');
        String words = mark < 0 ? key : key.substring(0, mark);
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        words = open < 0 ? words : words.substring(0, open);
        Term term = Term.of(words);
        boolean may = term == null
                && (Term.sharesFirstLetter(words) || PrintedYear.at(words, 0).isPresent());
        return may ? Term.of(withoutYear(words)) : term;
    }

    /** The first year printed in the cell. */
    public Optional<PrintedYear> year() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(0));
    }

    /** Whether the cell is a year column: a year and no term. */
    public boolean isYear() {
        return term == null && !years.isEmpty();
    }

    private static String withoutYear(String words) {
        Optional<PrintedYear> year = PrintedYear.findIn(words);
        return year.isEmpty()
                ? words
                : words.substring(0, year.get().start())
                        + words.substring(year.get().end());
    }
}
