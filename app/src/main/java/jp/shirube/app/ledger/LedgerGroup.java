package jp.shirube.app.ledger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines of a ledger that are taken for one thing（まとまり）, in the order of their plans.
 *
 * @param lines one or more
 * @param settled whether persons said of all of them that they are the same; else they only bear the same name
 * @param verdicts of persons about these lines
 * @param near things whose names are near
 */
public record LedgerGroup<L extends LedgerLine>(
        List<L> lines, boolean settled, List<Verdict> verdicts, List<NearName> near) {
    public LedgerGroup {
        lines = List.copyOf(lines);
        verdicts = List.copyOf(verdicts);
        near = List.copyOf(near);
    }

    /** As the first plan prints it. */
    public String name() {
        return lines.get(0).name();
    }

    /** In how many plans it stands. */
    public int plans() {
        return (int) lines.stream().map(LedgerLine::plan).distinct().count();
    }

    /** Whether it stands in more than one plan. */
    public boolean several() {
        return plans() > 1;
    }

    /** Facets of which two lines say different things; a line that says nothing differs from none. */
    public Set<String> differing() {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        lines.forEach(line -> line.facets()
                .forEach((facet, word) ->
                        said.computeIfAbsent(facet, name -> new HashSet<>()).add(word)));
        said.values().removeIf(words -> words.size() < 2);
        return new TreeSet<>(said.keySet());
    }
}
