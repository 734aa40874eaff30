package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things by the first two characters of a word of theirs, so that one pass over a text finds the words of all of them.
 *
 * @param <T> what the words stand for
 */
public final class PairIndex<T> {

    private static final int BUCKETS = 1 << 14;

    private final long[] begins = new long[BUCKETS / Long.SIZE];
    private final Map<Integer, List<T>> byPair = new HashMap<>();

    /** Adds a thing under a word of two or more characters. */
    public void add(String word, T thing) {
        char first = word.charAt(0);
        char second = word.charAt(1);
        int bucket = bucket(first, second);
        begins[bucket / Long.SIZE] |= 1L << bucket;
        byPair.computeIfAbsent(pair(first, second), key -> new ArrayList<>(1)).add(thing);
    }

    /** The things of which a word may begin with two characters, in the order in which they were added. */
    public List<T> list(char first, char second) {
        int bucket = bucket(first, second);
        boolean known = (begins[bucket / Long.SIZE] & 1L << bucket) != 0;
        return known ? byPair.getOrDefault(pair(first, second), List.of()) : List.of();
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
