package jp.shirube.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that are near: twice the pairs of adjacent letters that both have, over the pairs of both (the measure of Dice), in percent. Names of
 * one or two letters are near to none.
 */
final class NearNames {
    /** Least percentage that counts as near. */
    static final int LEAST = 65;

    private final List<Set<String>> pairs = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    /** Takes the keys of names, which are then called by their places in the list. */
    NearNames(List<String> keys) {
        for (String key : keys) {
            Set<String> own = pairs(key.toLowerCase(Locale.ROOT));
            int place = pairs.size();
            pairs.add(own);
            own.forEach(pair ->
                    having.computeIfAbsent(pair, each -> new ArrayList<>()).add(place));
        }
    }

    /** The names that are near to one, with their percentages. */
    Map<Integer, Integer> near(int place) {
        Map<Integer, Integer> shared = new TreeMap<>();
        pairs.get(place)
                .forEach(pair ->
                        having.getOrDefault(pair, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        shared.remove(place);
        shared.replaceAll((other, count) -> percent(count, place, other));
        shared.values().removeIf(percent -> percent < LEAST);
        return shared;
    }

    private int percent(int shared, int one, int other) {
        return 200 * shared / (pairs.get(one).size() + pairs.get(other).size());
    }

    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; key.length() > 2 && at + 2 <= key.length(); at++) {
            pairs.add(key.substring(at, at + 2));
        }
        return pairs;
    }
}
