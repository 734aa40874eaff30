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
 */
public record Phrase(String rule, String anchor, Pattern pattern, String correction, boolean leading) {

    /** How far, in characters, an occurrence reaches from its anchor to the left. */
    static final int REACH = 16;

    private static final int REACH_RIGHT = 40;
    private static final Pattern LOOK_BEHIND = Pattern.compile("^(\\(\\?<[!=][^()]*\\))+");

    /** A phrase with the pattern as a regular expression. */
    public static Phrase of(String rule, String anchor, String pattern, String correction) {
        boolean leading = LOOK_BEHIND.matcher(pattern).replaceFirst("").startsWith(anchor);
        return new Phrase(rule, anchor, Pattern.compile(pattern), correction, leading);
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
