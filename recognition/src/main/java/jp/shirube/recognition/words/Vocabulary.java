package jp.shirube.recognition.words;

import java.util.List;

/**
 * Words of the trade that are looked for inside texts. A text is looked through once, however many words there are: most characters begin
 * none of them and are passed over by a single test.
 */
public final class Vocabulary {

    private final String[] words;

    /** A bit for each first letter, by its lowest six bits; a set bit may still be another letter. */
    private final long firstLetters;

    private final int shortest;

    private Vocabulary(List<String> words) {
        this.words = words.toArray(String[]::new);
        long letters = 0;
        int length = Integer.MAX_VALUE;
        for (String word : words) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty word is in every text");
            }
            letters |= 1L << word.charAt(0);
            length = Math.min(length, word.length());
        }
        this.firstLetters = letters;
        this.shortest = length;
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
        for (int i = 0; i <= last; i++) {
            if (mayBegin(text.charAt(i)) && stands(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text begins with one of the words. */
    public boolean begins(String text) {
        return !text.isEmpty() && mayBegin(text.charAt(0)) && stands(text, 0);
    }

    /** Whether the text ends with one of the words. */
    public boolean ends(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String text, int index) {
        for (String word : words) {
            if (text.startsWith(word, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(char letter) {
        return (firstLetters >>> letter & 1) != 0;
    }
}
