package jp.shirube.recognition.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many years a plan looks ahead, as its headers print it: 3か年, 5カ年, 10箇年, 4年. */
public final class YearSpan {

    private static final int SHORTEST = 2;

    private static final int LONGEST = 10;

    /** The counter between the number and 年. */
    private static final List<String> COUNTERS = List.of("か", "カ", "ヵ", "ヶ", "ケ", "箇");

    /** The span that stands for all in the words of the trade. */
    private static final String EXAMPLE = "3か年";

    /** The same without a counter. */
    private static final String PLAIN_EXAMPLE = "3年";

    private static final Set<String> SPANS = Set.copyOf(listSpellings(EXAMPLE));

    private YearSpan() {}

    /** Whether a matching key is a span with its counter and nothing else. */
    public static boolean is(String key) {
        return SPANS.contains(key);
    }

    /** A word with the example of a span in it, for spans of every length and spelling; a word without one as it is. */
    static List<String> listSpellings(String word) {
        List<String> spellings = new ArrayList<>();
        for (int years = SHORTEST; years <= LONGEST && word.contains(EXAMPLE); years++) {
            for (String counter : COUNTERS) {
                spellings.add(word.replace(EXAMPLE, years + counter + "年"));
            }
        }
        for (int years = SHORTEST; years <= LONGEST && word.contains(PLAIN_EXAMPLE); years++) {
            spellings.add(word.replace(PLAIN_EXAMPLE, years + "年"));
        }
        return spellings.isEmpty() ? List.of(word) : spellings;
    }
}
