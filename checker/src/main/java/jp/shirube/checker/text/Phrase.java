package jp.shirube.checker.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wrong turn of phrase and what should stand in its place.
 *
 * @param rule id of the rule that it belongs to
 * @param anchor two or more characters that every occurrence holds; sought before the pattern, since they are found much faster
 * @param pattern the occurrence itself; begins at most {@link #REACH} characters before its anchor
 * @param correction what replaces it, with the groups of the pattern as {@code $1}
 * @param leading whether every occurrence begins with the anchor
 * @param before characters of which one stands right before every occurrence; empty where any may
 * @param first with which every occurrence begins where it does not begin with the anchor; 0 where that is open
 */
public record Phrase(
        String rule, String anchor, Pattern pattern, String correction, boolean leading, String before, char first) {

    /** How far, in characters, an occurrence reaches from its anchor to the left. */
    static final int REACH = 16;

    private static final int REACH_RIGHT = 40;
    private static final Pattern LOOK_BEHIND = Pattern.compile("^(\\(\\?<[!=][^()]*\\))+");
    private static final Pattern WORDS_BEHIND =
            Pattern.compile("^\\(\\?<=([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC|]+)\\)");
    private static final Pattern FIRST = Pattern.compile("^([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?![?*{+|])");

    /** A phrase with the pattern as a regular expression. */
    public static Phrase of(String rule, String anchor, String pattern, String correction) {
        boolean leading = LOOK_BEHIND.matcher(pattern).replaceFirst("").startsWith(anchor);
        Matcher words = WORDS_BEHIND.matcher(pattern);
        StringBuilder before = new StringBuilder();
        if (leading && words.find()) {
            for (String word : words.group(1).split("\\|")) {
                before.append(word.charAt(word.length() - 1));
            }
        }
        Matcher begins = FIRST.matcher(pattern);
        boolean one = !leading && begins.find() && !hasAlternatives(pattern);
        char first = one ? begins.group(1).charAt(0) : 0;
        return new Phrase(rule, anchor, Pattern.compile(pattern), correction, leading, before.toString(), first);
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
        if (!before.isEmpty() && (at == 0 || before.indexOf(text.charAt(at - 1)) < 0)) {
            return false;
        }
        return text.startsWith(anchor, at) && (first == 0 || text.lastIndexOf(first, at) >= at - REACH);
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
