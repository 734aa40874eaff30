package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds for items of a document the items that stand: step by step with a looser sign, and only where the sign is unambiguous on both
 * sides. What is left is new or gone, never guessed.
 */
final class Matching {
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<ObjectNode> read;
    private final List<ObjectNode> standing;

    Matching(List<ObjectNode> read, List<ObjectNode> standing) {
        this.read = new ArrayList<>(read);
        this.standing = new ArrayList<>(standing);
    }

    /** Joins what has the same sign on both sides, where only one item on each side has it. An empty sign joins nothing. */
    Matching by(Function<ObjectNode, String> readSign, Function<ObjectNode, String> standingSign) {
        Map<String, ObjectNode> ofRead = unambiguous(read, readSign);
        Map<String, ObjectNode> ofStanding = unambiguous(standing, standingSign);
        ofRead.forEach((sign, item) -> {
            ObjectNode other = ofStanding.get(sign);
            if (other != null) {
                keys.put(id(item), id(other));
                read.remove(item);
                standing.remove(other);
            }
        });
        return this;
    }

    /** Key that stands by the key in the document. Items without one keep theirs, or get a free one where it is taken. */
    Map<String, String> keys(Set<String> taken) {
        Map<String, String> all = new HashMap<>(keys);
        Set<String> used = new HashSet<>(taken);
        for (ObjectNode item : read) {
            String key = id(item);
            for (int i = 2; used.contains(key); i++) {
                key = id(item) + "~" + i;
            }
            used.add(key);
            all.put(id(item), key);
        }
        return all;
    }

    /** What was joined so far. */
    Map<String, String> joined() {
        return keys;
    }

    private static Map<String, ObjectNode> unambiguous(List<ObjectNode> items, Function<ObjectNode, String> sign) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (ObjectNode item : items) {
            String of = sign.apply(item);
            if (!of.isEmpty() && found.put(of, item) != null) {
                twice.add(of);
            }
        }
        found.keySet().removeAll(twice);
        return found;
    }

    private static String id(ObjectNode item) {
        return item.get("id").asString();
    }
}
