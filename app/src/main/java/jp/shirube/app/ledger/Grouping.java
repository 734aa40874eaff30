package jp.shirube.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts lines together. What persons said is the same is one group; then lines of the same name join, in their order, wherever no person said
 * that two of them are different.
 */
final class Grouping<L extends LedgerLine> {
    private final List<L> lines;
    private final List<Verdict> verdicts;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    /** Group of each line; lines of one group share the list. */
    private final List<List<Integer>> members = new ArrayList<>();

    Grouping(List<L> lines, List<Verdict> verdicts) {
        this.lines = lines;
        for (L line : lines) {
            places.put(line.id(), places.size());
            members.add(new ArrayList<>(List.of(members.size())));
        }
        this.verdicts = verdicts.stream()
                .filter(each -> places.containsKey(each.one()) && places.containsKey(each.other()))
                .toList();
        this.verdicts.stream().filter(each -> !each.same()).forEach(each -> {
            apart.add(each.one() + each.other());
            apart.add(each.other() + each.one());
        });
    }

    List<LedgerGroup<L>> groups() {
        verdicts.stream().filter(Verdict::same).forEach(each -> join(place(each.one()), place(each.other())));
        List<List<Integer>> said = distinct();
        joinNames();
        List<List<Integer>> all = distinct();
        Map<Integer, List<NearName>> near = near(all);
        return IntStream.range(0, all.size())
                .mapToObj(at -> new LedgerGroup<>(
                        all.get(at).stream().map(lines::get).toList(),
                        said.contains(all.get(at)),
                        about(all.get(at)),
                        near.getOrDefault(at, List.of())))
                .toList();
    }

    private int place(String id) {
        Integer place = places.get(id);
        return place == null ? -1 : place;
    }

    /** In the order of their first lines, each as it is now. */
    private List<List<Integer>> distinct() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            List<Integer> group = members.get(at).stream().sorted().toList();
            if (group.get(0) == at) {
                groups.add(group);
            }
        }
        return groups;
    }

    private void joinNames() {
        Map<String, List<Integer>> bySign = IntStream.range(0, lines.size())
                .boxed()
                .collect(Collectors.groupingBy(at -> lines.get(at).sign(), LinkedHashMap::new, Collectors.toList()));
        for (List<Integer> named : bySign.values()) {
            for (int later = 1; later < named.size(); later++) {
                int line = named.get(later);
                named.subList(0, later).stream()
                        .filter(earlier -> !contradicted(earlier, line))
                        .findFirst()
                        .ifPresent(earlier -> join(earlier, line));
            }
        }
    }

    private boolean contradicted(int one, int other) {
        return !apart.isEmpty()
                && members.get(one).stream()
                        .anyMatch(a -> members.get(other).stream().anyMatch(b -> differ(a, b)));
    }

    private boolean differ(int one, int other) {
        return apart.contains(lines.get(one).id() + lines.get(other).id());
    }

    private void join(int one, int other) {
        List<Integer> first = members.get(one);
        List<Integer> second = members.get(other);
        if (first != second) {
            first.addAll(second);
            second.forEach(each -> members.set(each, first));
        }
    }

    private List<Verdict> about(List<Integer> group) {
        Set<String> ids = group.stream().map(at -> lines.get(at).id()).collect(Collectors.toSet());
        return verdicts.stream()
                .filter(each -> ids.contains(each.one()) || ids.contains(each.other()))
                .toList();
    }

    /** Groups whose first lines bear near names; only where they stand in different plans, and nobody said that they differ. */
    private Map<Integer, List<NearName>> near(List<List<Integer>> groups) {
        NearNames names = new NearNames(
                groups.stream().map(group -> lines.get(group.get(0)).sign()).toList());
        Map<Integer, List<NearName>> near = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            List<Integer> own = groups.get(at);
            List<NearName> found = new ArrayList<>();
            names.near(at).forEach((other, percent) -> {
                List<Integer> group = groups.get(other);
                if (elsewhere(own, group) && !contradicted(own.get(0), group.get(0))) {
                    L line = lines.get(group.get(0));
                    found.add(new NearName(line.id(), line.plan(), line.name(), percent));
                }
            });
            found.sort((one, other) -> other.percent() - one.percent());
            near.put(at, found);
        }
        return near;
    }

    private boolean elsewhere(List<Integer> one, List<Integer> other) {
        return one.stream()
                .anyMatch(a -> other.stream()
                        .anyMatch(b -> !lines.get(a).plan().equals(lines.get(b).plan())));
    }
}
