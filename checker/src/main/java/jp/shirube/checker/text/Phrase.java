package jp.shirube.checker.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.grammar.MorphemeShape;

/**
 * A wrong turn of phrase and what should stand in its place.
 *
 * @param rule id of the rule that it belongs to
 * @param anchor two or more characters that every occurrence holds; sought before the pattern, since they are found much faster
 * @param pattern the occurrence itself; begins at most {@link #REACH} characters before its anchor
 * @param correction what replaces it, with the groups of the pattern as {@code $1}
 * @param leading whether every occurrence begins with the anchor
 * @param before ranges of characters, the first and the last of each in a row, of which one stands right before every occurrence; empty where
 *     any may
 * @param first with which every occurrence begins where it does not begin with the anchor; 0 where that is open
 * @param morphemes in a row, one of them within the occurrence, that alone make it wrong; empty where the pattern says all
 */
public record Phrase(
        String rule,
        String anchor,
        Pattern pattern,
        String correction,
        boolean leading,
        String before,
        char first,
        List<MorphemeShape> morphemes) {

    /** How far, in characters, an occurrence reaches from its anchor to the left. */
    static final int REACH = 16;

    private static final int REACH_RIGHT = 40;
    private static final Pattern LOOK_BEHIND = Pattern.compile("^(\\(\\?<[!=][^()]*\\))+");
    private static final Pattern WORDS_BEHIND =
            Pattern.compile("^\\(\\?<=([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC|]+)\\)");
    private static final Pattern CLASS_BEHIND = Pattern.compile("^\\(\\?<=\\[([^\\]\\[^\\\\]+)\\]\\)");
    private static final Pattern FIRST = Pattern.compile("^([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?![?*{+|])");

    /** A phrase with the pattern as a regular expression and the morphemes as {@link MorphemeShape#row} reads them; empty for none. */
    static Phrase of(String rule, String anchor, String pattern, String correction, String morphemes) {
        boolean leading = LOOK_BEHIND.matcher(pattern).replaceFirst("").startsWith(anchor);
        Matcher begins = FIRST.matcher(pattern);
        boolean one = !leading && begins.find() && !hasAlternatives(pattern);
        char first = one ? begins.group(1).charAt(0) : 0;
        return new Phrase(
                rule,
                anchor,
                Pattern.compile(pattern),
                correction,
                leading,
                leading ? before(pattern) : "",
                first,
                morphemes.isEmpty() ? List.of() : MorphemeShape.row(morphemes));
    }

    private static String before(String pattern) {
        StringBuilder ranges = new StringBuilder();
        Matcher words = WORDS_BEHIND.matcher(pattern);
        if (words.find()) {
            for (String word : words.group(1).split("\\|")) {
                char last = word.charAt(word.length() - 1);
                ranges.append(last).append(last);
            }
        }
        Matcher characters = CLASS_BEHIND.matcher(pattern);
        if (characters.find()) {
            String all = characters.group(1);
            for (int i = 0; i < all.length(); i++) {
                boolean range = i + 2 < all.length() && all.charAt(i + 1) == '-';
                ranges.append(all.charAt(i)).append(all.charAt(range ? i + 2 : i));
                i += range ? 2 : 0;
            }
        }
        return ranges.toString();
    }

    /** Whether a pattern is one of several as a whole, not only in its groups. */
    private static boolean hasAlternatives(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    /** A cheap look before an occurrence is sought: whether the anchor stands at an index, with what must stand before it. */
    boolean mayStand(String text, int at) {
        if (!before.isEmpty() && (at == 0 || !mayStandBehind(text.charAt(at - 1)))) {
            return false;
        }
        return text.startsWith(anchor, at) && (first == 0 || text.lastIndexOf(first, at) >= at - REACH);
    }

    private boolean mayStandBehind(char c) {
        for (int i = 0; i < before.length(); i += 2) {
            if (before.charAt(i) <= c && c <= before.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an occurrence stands around an anchor; the matcher then stands on it. */
    boolean stands(Matcher matcher, int at, int length) {
        int from = leading ? at : Math.max(0, at - REACH);
        matcher.region(from, Math.min(length, at + anchor.length() + REACH_RIGHT))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return leading ? matcher.lookingAt() : matcher.find();
    }
}
