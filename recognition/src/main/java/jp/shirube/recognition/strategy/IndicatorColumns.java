package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.AsOf;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The columns of an indicator table, collected from a header that may stand on one line or over several. */
final class IndicatorColumns {

    /** A column that holds values. A null term is a year between baseline and target. */
    record Column(
            @Nullable Term term, String printed, @Nullable AsOf asOf) {}

    private final List<Column> values = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private boolean unit;

    /** Takes a header line; false where it is none, or none of an indicator table. */
    boolean accept(Line line) {
        List<SpacedHeader.Word> words = SpacedHeader.words(line);
        boolean alone = true;
        for (SpacedHeader.Word word : words) {
            if (!belongs(word.term())) {
                return false;
            }
            alone &= word.term() == null;
        }
        for (SpacedHeader.Word word : words) {
            seen.add(JapaneseText.key(word.printed()));
            if (word.term() == Term.UNIT) {
                unit = true;
            } else if (word.term() == Term.BASELINE || word.term() == Term.TARGET) {
                values.add(new Column(word.term(), word.printed(), word.asOf()));
            } else if (word.term() == null && !((alone || bracketed(word)) && dates(word))) {
                values.add(new Column(null, word.printed(), word.asOf()));
            }
        }
        return !words.isEmpty();
    }

    /** Whether a line prints nothing but header words that this table has already: a header repeated after a page break. */
    boolean repeats(Line line) {
        List<SpacedHeader.Word> words = SpacedHeader.words(line);
        for (SpacedHeader.Word word : words) {
            if (!seen.contains(JapaneseText.key(word.printed()))) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Columns that hold values, in order of print. */
    List<Column> values() {
        return values;
    }

    /** Whether a column of units stands between the name and the values. */
    boolean hasUnit() {
        return unit;
    }

    /** Whether the table can be read: it has a baseline or a target. */
    boolean readable() {
        for (Column column : values) {
            if (column.term() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(@Nullable Term term) {
        return term == null
                || term == Term.INDICATOR
                || term == Term.BASELINE
                || term == Term.TARGET
                || term == Term.UNIT;
    }

    private static boolean bracketed(SpacedHeader.Word word) {
        return word.printed().startsWith("(") || word.printed().startsWith("（");
    }

    /** Gives a year to the first column that has none; false where every column has one. */
    private boolean dates(SpacedHeader.Word year) {
        for (int i = 0; i < values.size(); i++) {
            Column column = values.get(i);
            if (column.term() != null && column.asOf() == null) {
                values.set(i, new Column(column.term(), column.printed(), year.asOf()));
                return true;
            }
        }
        return false;
    }
}
