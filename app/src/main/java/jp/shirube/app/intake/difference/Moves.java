package jp.shirube.app.intake.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document prints in another order than what stands. As few items as possible are said to have moved: what is left over when the
 * longest row of siblings that agree is taken away.
 */
final class Moves {
    /** Their place follows from the listings of projects and from the texts that they stand in. */
    private static final Set<String> WITHOUT = Set.of("plan", "project", "figure");

    private Moves() {}

    /**
     * Something that moved.
     *
     * @param from place among its siblings that stand, 1-based
     * @param to place among its siblings in the document, 1-based
     */
    record Move(ObjectNode row, int from, int to) {}

    static List<Move> of(String item, PlanRows read, PlanRows standing) {
        List<Move> moves = new ArrayList<>();
        if (!WITHOUT.contains(item)) {
            Siblings siblings = new Siblings(item);
            Map<String, List<ObjectNode>> groups = siblings.groups(standing);
            siblings.groups(read)
                    .forEach((group, rows) -> moves.addAll(between(keys(groups.getOrDefault(group, List.of())), rows)));
        }
        return moves;
    }

    private static List<Move> between(List<String> standing, List<ObjectNode> read) {
        List<ObjectNode> common = read.stream()
                .filter(row -> standing.contains(PlanRows.key(row)))
                .toList();
        Set<Integer> agreeing = longestRising(
                common.stream().map(row -> standing.indexOf(PlanRows.key(row))).toList());
        return common.stream()
                .filter(row -> !agreeing.contains(standing.indexOf(PlanRows.key(row))))
                .map(row -> new Move(row, standing.indexOf(PlanRows.key(row)) + 1, read.indexOf(row) + 1))
                .toList();
    }

    private static List<String> keys(List<ObjectNode> rows) {
        return rows.stream().map(PlanRows::key).toList();
    }

    /** The longest rising row of numbers, in quadratic time: groups of siblings are small. */
    static Set<Integer> longestRising(List<Integer> numbers) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < numbers.size(); i++) {
            List<Integer> best = List.of();
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && endingAt.get(j).size() > best.size()) {
                    best = endingAt.get(j);
                }
            }
            List<Integer> here = new ArrayList<>(best);
            here.add(numbers.get(i));
            endingAt.add(here);
            longest = here.size() > longest.size() ? here : longest;
        }
        return new HashSet<>(longest);
    }
}
