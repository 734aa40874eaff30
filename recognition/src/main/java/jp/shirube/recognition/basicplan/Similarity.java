package jp.shirube.recognition.basicplan;

import java.util.HashSet;
import java.util.Set;

/** How alike two short titles are, by the pairs of neighbouring characters that they share. */
final class Similarity {

    /** Titles at least this alike, in percent, can be two spellings of one. */
    static final int SAME_PERCENT = 50;

    private Similarity() {}

    /** 0..100; 100 for equal keys. */
    static int percent(String one, String other) {
        if (one.equals(other)) {
            return 100;
        }
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int sum = pairs.size() + others.size();
        pairs.retainAll(others);
        return sum == 0 ? 0 : 200 * pairs.size() / sum;
    }

    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }
}
