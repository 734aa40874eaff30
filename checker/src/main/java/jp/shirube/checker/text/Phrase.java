package jp.shirube.checker.text;

import java.util.regex.Pattern;

/**
 * A wrong turn of phrase and what should stand in its place.
 *
 * @param anchor characters that every occurrence holds; sought before the pattern, since they are found much faster
 * @param pattern the occurrence itself
 * @param correction what replaces it, with the groups of the pattern as {@code $1}
 */
public record Phrase(String anchor, Pattern pattern, String correction) {}
