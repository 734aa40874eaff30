package jp.shirube.checker.completeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** Which label follows which in a document that repeats them, and how often. */
final class LabelOrder {

    /** Fewest places at which a label follows another. */
    static final int FEWEST = 3;

    /** Share of the places at which it must follow. */
    private static final double MOST = 0.75;

    /** Share of its own places that must stand behind the same one. */
    private static final double MOSTLY_BEHIND = 0.6;

    private final Map<String, Map<String, Integer>> next = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Takes the labels from top to bottom. */
    LabelOrder(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            places.merge(labels.get(i).words(), 1, Integer::sum);
            if (i + 1 < labels.size()) {
                next.computeIfAbsent(labels.get(i).words(), words -> new HashMap<>())
                        .merge(labels.get(i + 1).words(), 1, Integer::sum);
            }
        }
    }

    /** Whether a label stands right behind another anywhere. */
    boolean follows(String before, String words) {
        return next.getOrDefault(before, Map.of()).containsKey(words);
    }

    /** The label that follows another nearly everywhere, with the number of places; empty where none does. */
    Optional<Entry<String, Integer>> usual(String before) {
        Map<String, Integer> following = next.getOrDefault(before, Map.of());
        int all = following.values().stream().mapToInt(Integer::intValue).sum();
        return following.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST && each.getValue() >= all * MOST)
                .filter(each -> each.getValue() >= places.getOrDefault(each.getKey(), 0) * MOSTLY_BEHIND)
                .findFirst();
    }
}
