package jp.shirube.app.checking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.checking.PlanFinding;

/**
 * Findings under one title.
 *
 * @param key severity, branch or division; empty for none
 * @param shown the first of them
 * @param more how many are left out
 */
record FindingGroup(String key, List<PlanFinding> shown, int more) {
    /** So many of a group are shown at once. */
    static final int MOST = 40;

    public int count() {
        return shown.size() + more;
    }

    /** Puts findings together; groups stand in the order of their first finding, but none comes last. */
    static List<FindingGroup> of(List<PlanFinding> findings, String by) {
        Map<String, List<PlanFinding>> groups =
                findings.stream().collect(Collectors.groupingBy(key(by), LinkedHashMap::new, Collectors.toList()));
        List<PlanFinding> without = groups.remove("");
        if (without != null) {
            groups.put("", without);
        }
        return groups.entrySet().stream()
                .map(each -> new FindingGroup(
                        each.getKey(),
                        each.getValue().stream().limit(MOST).toList(),
                        Math.max(0, each.getValue().size() - MOST)))
                .toList();
    }

    private static Function<PlanFinding, String> key(String by) {
        return switch (by) {
            case "branch" -> FindingFilter::root;
            case "division" ->
                each -> each.divisions().isEmpty() ? "" : each.divisions().get(0);
            default -> each -> each.severity().code();
        };
    }
}
