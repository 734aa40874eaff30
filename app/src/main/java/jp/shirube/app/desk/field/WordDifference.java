package jp.shirube.app.desk.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts side by side with the words marked that differ.
 *
 * @param mine in order, as they make up the one text
 * @param theirs in order, as they make up the other
 */
public record WordDifference(List<Piece> mine, List<Piece> theirs) {
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|\\p{IsHiragana}+|[\\p{IsKatakana}\u30FC]+|[\\p{L}]+|[\\p{Nd}.,]+|.|\\n");
    /** More words than this are marked as a whole: comparing takes time by the square. */
    private static final int MOST = 1500;

    /** Some words; marked where the other text does not have them. */
    record Piece(String text, boolean differs) {}

    public WordDifference {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /** Compares two texts word by word; very long ones differ as a whole. */
    public static WordDifference of(String mine, String theirs) {
        List<String> one = words(mine);
        List<String> other = words(theirs);
        if (one.size() > MOST || other.size() > MOST) {
            return new WordDifference(List.of(new Piece(mine, true)), List.of(new Piece(theirs, true)));
        }
        int[][] common = common(one, other);
        boolean[] inOne = new boolean[one.size()];
        boolean[] inOther = new boolean[other.size()];
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                inOne[i++] = true;
                inOther[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordDifference(pieces(one, inOne), pieces(other, inOther));
    }

    /** Length of the longest row of words that both have, from each pair of places on. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<Piece> pieces(List<String> words, boolean[] shared) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            if (i + 1 == words.size() || shared[i] != shared[i + 1]) {
                pieces.add(new Piece(text.toString(), !shared[i]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
