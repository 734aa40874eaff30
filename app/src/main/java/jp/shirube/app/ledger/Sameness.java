package jp.shirube.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that are the same by what persons said, directly or by way of others. */
final class Sameness {
    private final Map<String, List<String>> groups = new HashMap<>();

    private Sameness() {}

    static Sameness of(List<Verdict> verdicts) {
        Sameness same = new Sameness();
        verdicts.stream().filter(Verdict::same).forEach(each -> same.join(each.one(), each.other()));
        return same;
    }

    private void join(String one, String other) {
        List<String> first = group(one);
        List<String> second = group(other);
        if (first != second) {
            first.addAll(second);
            second.forEach(each -> groups.put(each, first));
        }
    }

    private List<String> group(String thing) {
        return groups.computeIfAbsent(thing, id -> new ArrayList<>(List.of(id)));
    }

    /** The thing itself and all that are the same. */
    List<String> all(String thing) {
        return groups.getOrDefault(thing, List.of(thing));
    }

    /** Whether two things that are said to differ are the same by way of others. */
    boolean contradicts(List<Verdict> verdicts) {
        return verdicts.stream()
                .anyMatch(each -> !each.same() && all(each.one()).contains(each.other()));
    }
}
