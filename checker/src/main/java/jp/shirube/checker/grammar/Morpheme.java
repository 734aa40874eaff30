package jp.shirube.checker.grammar;

/**
 * The smallest part of a sentence that means something（形態素）, as the IPA dictionary tells it.
 *
 * @param surface as written
 * @param kind part of speech, from the general to the particular with hyphens between
 * @param form form of inflection; empty where the word is not inflected
 * @param base the word as it stands in the dictionary; as written where it is not inflected
 * @param start index of its first character in the text
 */
public record Morpheme(String surface, String kind, String form, String base, int start) {

    /** Index behind its last character. */
    public int end() {
        return start + surface.length();
    }
}
