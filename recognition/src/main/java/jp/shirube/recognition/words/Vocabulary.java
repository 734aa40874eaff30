package jp.shirube.recognition.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the trade that are looked for inside texts. A text is looked through once, however many words there are: almost everywhere a
 * single test of the next letters tells that none of them begins there.
 */
public final class Vocabulary {

    /** Size of the table of beginnings, a power of two. */
    private static final int BEGINNINGS = 256;

    private final String[] words;

    /** Whether a word may begin with the letters of this hash. */
    private final boolean[] begins = new boolean[BEGINNINGS];

    /** Whether a word may end with a letter, by the letter's lowest bits. */
    private final boolean[] ends = new boolean[BEGINNINGS];

    private final int shortest;

    private Vocabulary(List<String> words) {
        int length = Integer.MAX_VALUE;
        for (String word : words) {
            length = Math.min(length, word.length());
        }
        if (length == 0) {
            throw new IllegalArgumentException("an empty word is in every text");
        }
        this.words = words.toArray(String[]::new);
        this.shortest = length;
        for (String word : words) {
            begins[hash(word)] = true;
            ends[word.charAt(word.length() - 1) & BEGINNINGS - 1] = true;
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
        int last = text.length() - shortest;
        char letter = last < 0 ? ' ' : text.charAt(0);
        for (int i = 0; i <= last; i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (begins[hash(letter, next)] && stands(text, i)) {
                return i;
            }
            letter = next;
        }
        return -1;
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
        if (text.length() < shortest + more || !ends[text.charAt(text.length() - 1) & BEGINNINGS - 1]) {
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
        for (String word : words) {
            if (word.charAt(0) == first && text.startsWith(word, index)) {
                return word;
            }
        }
        return null;
    }

    private int hash(String text) {
        return hash(text.charAt(0), text.length() > 1 ? text.charAt(1) : ' ');
    }

    /** Of two letters that follow each other, or of the first alone where a word has no more. */
    private int hash(char letter, char next) {
        return (shortest == 1 ? letter : letter * 31 + next) & BEGINNINGS - 1;
    }
}
