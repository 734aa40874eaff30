package jp.shirube.app.checking.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.checking.PlanFinding;

/**
 * Which findings a page shows.
 *
 * @param severity code; empty for all
 * @param family in lower case, or {@code reading}; empty for all
 * @param division name; empty for all
 * @param branch beginning of the path of the outline; empty for all
 * @param by how they are put together: severity, branch or division
 */
record FindingFilter(String severity, String family, String division, String branch, String by) {
    static final String READING = "reading";

    static FindingFilter of(Map<String, String> sent) {
        String by = sent.getOrDefault("by", "");
        return new FindingFilter(
                sent.getOrDefault("severity", ""),
                sent.getOrDefault("family", ""),
                sent.getOrDefault("division", ""),
                sent.getOrDefault("branch", ""),
                by.equals("branch") || by.equals("division") ? by : "severity");
    }

    List<PlanFinding> of(List<PlanFinding> all) {
        return ofAnySeverity(all).stream()
                .filter(each ->
                        severity.isEmpty() || severity.equals(each.severity().code()))
                .toList();
    }

    /** As if no severity were chosen, to count them. */
    List<PlanFinding> ofAnySeverity(List<PlanFinding> all) {
        return all.stream()
                .filter(each -> family.isEmpty() || family.equals(family(each)))
                .filter(each -> division.isEmpty() || each.divisions().contains(division))
                .filter(each -> branch.isEmpty() || root(each).equals(branch))
                .toList();
    }

    static String family(PlanFinding finding) {
        return finding.family() == null ? READING : finding.family().name().toLowerCase(Locale.ROOT);
    }

    /** The first branch of the outline that a finding is in; empty for the plan as a whole. */
    static String root(PlanFinding finding) {
        return finding.branch().split(" › ", 2)[0];
    }

    /** Whether anything but the severity narrows the list. */
    public boolean narrows() {
        return !family.isEmpty() || !division.isEmpty() || !branch.isEmpty();
    }

    /** The part of the address behind the path, with one value changed. */
    public String with(String name, String value) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("severity", severity);
        values.put("family", family);
        values.put("division", division);
        values.put("branch", branch);
        values.put("by", by.equals("severity") ? "" : by);
        values.put(name, value);
        String query = values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
