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
 * @param key severity, branch, division or rule; empty for none
 * @param before how many stand on earlier pages
 * @param more how many are left out after them
 */
record FindingGroup(String key, int before, List<PlanFinding> shown, int more) {
    /** So many of a group are shown at once. */
    static final int MOST = 40;

    /** So many where there are many groups. */
    private static final int FEW = 5;

    private static final int MANY_GROUPS = 4;

    public int count() {
        return before + shown.size() + more;
    }

    /** The page on which a finding stands that has so many before it. */
    static int page(int index) {
        return index / MOST + 1;
    }

    /**
     * Puts findings together; groups stand in the order of their first finding, but none comes last. Several groups show their beginnings, one
     * alone a page of itself.
     */
    static List<FindingGroup> of(List<PlanFinding> findings, String by, int page) {
        Map<String, List<PlanFinding>> groups =
                findings.stream().collect(Collectors.groupingBy(key(by), LinkedHashMap::new, Collectors.toList()));
        List<PlanFinding> without = groups.remove("");
        if (without != null) {
            groups.put("", without);
        }
        int wanted = groups.size() == 1 ? page : 1;
        int most = groups.size() > MANY_GROUPS ? FEW : MOST;
        return groups.entrySet().stream()
                .map(each -> part(each.getKey(), each.getValue(), wanted, most))
                .toList();
    }

    /** A page of a group; the last one where there are not so many. */
    private static FindingGroup part(String key, List<PlanFinding> all, int page, int most) {
        int last = page(Math.max(0, all.size() - 1));
        int from = (Math.min(page, last) - 1) * MOST;
        int to = Math.min(all.size(), from + most);
        return new FindingGroup(key, from, all.subList(from, to), all.size() - to);
    }

    private static Function<PlanFinding, String> key(String by) {
        return switch (by) {
            case "branch" -> FindingFilter::root;
            case "division" ->
                each -> each.divisions().isEmpty() ? "" : each.divisions().get(0);
            case "rule" -> PlanFinding::rule;
            default -> each -> each.severity().code();
        };
    }
}
