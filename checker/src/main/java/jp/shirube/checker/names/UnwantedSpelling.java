package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Passage;
import jp.shirube.kernel.Severity;

/** A spelling that the town does not want, by its own list of what is written how. Silent for a town without such a list. */
final class UnwantedSpelling implements Rule {

    /** Name of the list in the settings; each entry an unwanted spelling, an arrow, and the wanted one. */
    static final String LIST = "unwanted";

    private static final String ARROW = "\\s*(?:\u2192|->|=>)\\s*";
    private static final int SHORTEST = 2;

    @Override
    public String id() {
        return "unwanted-spelling";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<String> entries = report.settings().terms(LIST);
        if (entries.isEmpty()) {
            return;
        }
        PairIndex<String[]> index = new PairIndex<>();
        for (String entry : entries) {
            String[] pair = entry.strip().split(ARROW);
            if (pair.length == 2 && pair[0].length() >= SHORTEST) {
                index.add(pair[0], pair);
            }
        }
        index.scan(plan, (passage, at, pairs) -> check(passage, at, pairs, report));
    }

    private static void check(Passage passage, int at, List<String[]> pairs, Report report) {
        for (String[] pair : pairs) {
            if (passage.text().startsWith(pair[0], at) && !isWanted(passage.text(), at, pair)) {
                report.correcting(pair[0], pair[1]).at(passage.place(at, at + pair[0].length()), pair[0], pair[1]);
                return;
            }
        }
    }

    /** Whether the unwanted spelling is only a part of the wanted one. */
    private static boolean isWanted(String text, int at, String[] pair) {
        int within = pair[1].indexOf(pair[0]);
        return within >= 0 && at >= within && text.startsWith(pair[1], at - within);
    }
}
