package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by the first two characters of their anchor, so that one pass over a text finds the anchors of all of them. */
final class PhraseIndex {

    private static final int BUCKETS = 1 << 14;

    private final long[] begins = new long[BUCKETS / Long.SIZE];
    private final Map<Integer, List<Phrase>> byPair = new HashMap<>();

    PhraseIndex(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            char first = phrase.anchor().charAt(0);
            char second = phrase.anchor().charAt(1);
            int bucket = bucket(first, second);
            begins[bucket / Long.SIZE] |= 1L << bucket;
            byPair.computeIfAbsent(pair(first, second), key -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    /** Whether some anchor may begin with two characters. */
    boolean mayBegin(char first, char second) {
        int bucket = bucket(first, second);
        return (begins[bucket / Long.SIZE] & 1L << bucket) != 0;
    }

    /** The phrases of which the anchor begins with two characters. */
    List<Phrase> list(char first, char second) {
        return byPair.getOrDefault(pair(first, second), List.of());
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
