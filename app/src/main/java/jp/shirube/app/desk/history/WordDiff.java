package jp.shirube.app.desk.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.desk.history.Piece.Kind;

/**
 * Which words of a text differ from another. Japanese has no spaces: a word is a run of one script, and whatever is neither a letter nor a
 * digit stands alone, so that a changed figure or ending is marked, not the whole sentence.
 *
 * @param before words that stay, and words that go
 * @param after words that stay, and words that come
 */
record WordDiff(List<Piece> before, List<Piece> after) {
    WordDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(left, Kind.SAME, old.subList(at, from));
            add(right, Kind.SAME, young.subList(there, delta.getTarget().getPosition()));
            add(left, Kind.GONE, delta.getSource().getLines());
            add(right, Kind.NEW, delta.getTarget().getLines());
            at = from + delta.getSource().size();
            there = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(left, Kind.SAME, old.subList(at, old.size()));
        add(right, Kind.SAME, young.subList(there, young.size()));
        return new WordDiff(left, right);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** The words of a text, which together are the text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (next == text.length() || !together(text.codePointAt(at), text.codePointAt(next))) {
                words.add(text.substring(start, next));
                start = next;
            }
            at = next;
        }
        return words;
    }

    private static boolean together(int one, int other) {
        if (Character.isDigit(one) || Character.isDigit(other)) {
            return figure(one) && figure(other);
        }
        return Character.isLetter(one) && Character.isLetter(other) && script(one) == script(other);
    }

    private static boolean figure(int character) {
        return Character.isDigit(character) || character == ',' || character == '.';
    }

    /** The mark of a long vowel belongs to katakana. */
    private static UnicodeScript script(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.COMMON ? UnicodeScript.KATAKANA : script;
    }
}
