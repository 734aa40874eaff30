package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import org.jspecify.annotations.Nullable;

/**
 * Things by the first two characters of a word of theirs, so that one pass over a text finds the words of all of them.
 *
 * @param <T> what the words stand for
 */
public final class PairIndex<T> {

    private static final int BUCKETS = 1 << 14;

    private final long[] begins = new long[BUCKETS / Long.SIZE];

    /** By the bucket of their first two characters, which other pairs may share; null where it is empty. */
    private final List<@Nullable List<T>> buckets = new ArrayList<>();

    /** An index without words. */
    public PairIndex() {
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(null);
        }
    }

    /** Takes the things of which a word may begin at a place. */
    public interface Hit<T> {

        /**
         * Takes them.
         *
         * @param index of the first character in the text of the passage
         * @param things in the order in which they were added, at least one; their words need not stand there
         */
        void at(Passage passage, int index, List<T> things);
    }

    /** Adds a thing under a word of two or more characters. */
    public void add(String word, T thing) {
        int bucket = bucket(word.charAt(0), word.charAt(1));
        begins[bucket / Long.SIZE] |= 1L << bucket;
        List<T> things = buckets.get(bucket);
        if (things == null) {
            things = new ArrayList<>(1);
            buckets.set(bucket, things);
        }
        things.add(thing);
    }

    /** Reports every place of a plan where a word may begin, from top to bottom. */
    public void scan(CheckedPlan plan, Hit<T> hit) {
        RunningText running = RunningText.of(plan);
        List<Passage> passages = running.passages();
        char[] all = running.characters();
        for (int k = 0; k < passages.size(); k++) {
            int start = running.start(k);
            int last = running.start(k + 1) - 1;
            for (int i = start; i < last; i++) {
                int bucket = bucket(all[i], all[i + 1]);
                if ((begins[bucket / Long.SIZE] & 1L << bucket) != 0) {
                    List<T> things = buckets.get(bucket);
                    if (things != null) {
                        hit.at(passages.get(k), i - start, things);
                    }
                }
            }
        }
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & (BUCKETS - 1);
    }
}
