package jp.shirube.recognition.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the trade that are looked for inside texts. A text is looked through once, however many words there are: almost everywhere a
 * single test of the next letters tells that none of them begins there.
 */
public final class Vocabulary {

    /** Size of the table of beginnings, a power of two. */
    private static final int BEGINNINGS = 1024;

    /** Size of the table of endings, a power of two. */
    private static final int ENDINGS = 256;

    private final String[] words;

    /** The first letters of the words. */
    private final char[] letters;

    /** Whether a word may begin with the letters of this hash. */
    private final boolean[] begins = new boolean[BEGINNINGS];

    /** Whether two letters of this hash may follow each other at the head of a word, as far as the shortest word goes. */
    private final boolean[] inside = new boolean[BEGINNINGS];

    /** Whether a word may end with a letter, by the letter's lowest bits. */
    private final boolean[] ends = new boolean[ENDINGS];

    private final int shortest;
    private final int longest;

    /** What the second letter counts in the hash: nothing where a word has no second. */
    private final int weight;

    private Vocabulary(List<String> words) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (String word : words) {
            least = Math.min(least, word.length());
            most = Math.max(most, word.length());
        }
        if (least == 0) {
            throw new IllegalArgumentException("an empty word is in every text");
        }
        this.words = words.toArray(String[]::new);
        this.letters = new char[words.size()];
        this.shortest = least;
        this.longest = most;
        this.weight = least == 1 ? 0 : 1;
        for (int i = 0; i < letters.length; i++) {
            String word = words.get(i);
            letters[i] = word.charAt(0);
            begins[hash(word)] = true;
            for (int at = 0; at + 1 < least; at++) {
                inside[hash(word.charAt(at), word.charAt(at + 1))] = true;
            }
            ends[word.charAt(word.length() - 1) & ENDINGS - 1] = true;
        }
    }

    /** The vocabulary of these words, none of them empty. */
    public static Vocabulary of(String... words) {
        return new Vocabulary(List.of(words));
    }

    /** Whether one of the words stands anywhere in the text. */
    public boolean isIn(String text) {
        return indexIn(text) >= 0;
    }

    /** Index of the first place in the text where one of the words stands; -1 where none does. */
    public int indexIn(String text) {
        return shortest > 2 ? indexByStrides(text) : indexByLetters(text);
    }

    /** Looks at every nth pair of letters only: as no word has fewer than n pairs, one of them lies at the head of a word that stands there. */
    private int indexByStrides(String text) {
        int stride = shortest - 1;
        for (int at = stride - 1; at + 1 < text.length(); at += stride) {
            boolean may = inside[hash(text.charAt(at), text.charAt(at + 1))];
            for (int i = at - stride + 1; may && i <= at; i++) {
                if (begins[hash(text.charAt(i), text.charAt(i + 1))] && stands(text, i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int indexByLetters(String text) {
        int last = text.length() - 1;
        if (last < shortest - 1) {
            return -1;
        }
        char letter = text.charAt(0);
        for (int i = 0; i < last; i++) {
            char next = text.charAt(i + 1);
            if (begins[hash(letter, next)] && stands(text, i)) {
                return i;
            }
            letter = next;
        }
        return begins[hash(letter, ' ')] && stands(text, last) ? last : -1;
    }

    /** Whether one of the words begins in a text and goes on in the next, broken over the end of the line. */
    public boolean isBroken(String text, String next) {
        int end = text.length();
        for (int i = Math.max(0, end - longest + 1); i < end && !next.isEmpty(); i++) {
            char second = i + 1 < end ? text.charAt(i + 1) : next.charAt(0);
            if (begins[hash(text.charAt(i), second)] && isBroken(text, i, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(String text, int index, String next) {
        int before = text.length() - index;
        char first = text.charAt(index);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (letters[i] == first
                    && word.length() > before
                    && text.regionMatches(index, word, 0, before)
                    && next.startsWith(word.substring(before))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with one of the words. */
    public boolean begins(String text) {
        return text.length() >= shortest && begins[hash(text)] && stands(text, 0);
    }

    /** Whether the text ends with one of the words. */
    public boolean ends(String text) {
        return ends(text, 0);
    }

    /** Whether the text is longer than one of the words and ends with it. */
    public boolean endsLonger(String text) {
        return ends(text, 1);
    }

    /** @param more fewest characters before the word */
    private boolean ends(String text, int more) {
        if (text.length() < shortest + more || !ends[text.charAt(text.length() - 1) & ENDINGS - 1]) {
            return false;
        }
        for (String word : words) {
            if (text.length() >= word.length() + more && text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word that stands at an index of the text, of several the one named first; null where none does. */
    public @Nullable String findAt(String text, int index) {
        boolean may = index + shortest <= text.length()
                && begins[hash(text.charAt(index), index + 1 < text.length() ? text.charAt(index + 1) : ' ')];
        return may ? standing(text, index) : null;
    }

    private boolean stands(String text, int index) {
        return standing(text, index) != null;
    }

    private @Nullable String standing(String text, int index) {
        char first = text.charAt(index);
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == first && text.startsWith(words[i], index)) {
                return words[i];
            }
        }
        return null;
    }

    private int hash(String text) {
        return hash(text.charAt(0), text.length() > 1 ? text.charAt(1) : ' ');
    }

    /** Of two letters that follow each other, or of the first alone where a word has no more. */
    private int hash(char letter, char next) {
        return letter * 31 + next * weight & BEGINNINGS - 1;
    }
}
