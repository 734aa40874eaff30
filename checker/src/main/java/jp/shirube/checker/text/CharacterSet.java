package jp.shirube.checker.text;

/** A set of characters that can be asked for every character of a document without cost. */
public final class CharacterSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** Adds a character. */
    public void add(char c) {
        bits[c / Long.SIZE] |= 1L << c;
    }

    /** Whether the character is in the set. */
    public boolean contains(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }
}
