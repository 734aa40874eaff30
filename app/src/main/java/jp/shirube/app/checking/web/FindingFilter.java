package jp.shirube.app.checking.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.checking.PlanFinding;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which findings a page shows.
 *
 * @param severity code; empty for all
 * @param family in lower case, or {@code reading}; empty for all
 * @param division name; empty for all, {@link #NONE} for those of no division
 * @param branch beginning of the path of the outline; empty for all, {@link #NONE} for the plan as a whole
 * @param rule id; empty for all
 * @param by how they are put together: severity, branch, division or rule
 * @param page of a list that is longer than a page shows, from 1
 */
record FindingFilter(String severity, String family, String division, String branch, String rule, String by, int page) {
    static final String READING = "reading";
    static final String NONE = "-";
    private static final Set<String> WAYS = Set.of("branch", "division", "rule");

    static FindingFilter of(Map<String, String> sent) {
        String by = sent.getOrDefault("by", "");
        return new FindingFilter(
                sent.getOrDefault("severity", ""),
                sent.getOrDefault("family", ""),
                sent.getOrDefault("division", ""),
                sent.getOrDefault("branch", ""),
                sent.getOrDefault("rule", ""),
                WAYS.contains(by) ? by : "severity",
                page(sent.getOrDefault("page", "")));
    }

    /** What a form brings back of the page that it stood on: a query as {@link #with} makes it. */
    static FindingFilter ofQuery(String query) {
        Map<String, String> sent = UriComponentsBuilder.newInstance()
                .query(query.startsWith("?") ? query.substring(1) : "")
                .build()
                .getQueryParams()
                .toSingleValueMap();
        Map<String, String> decoded = new LinkedHashMap<>();
        sent.forEach((name, value) ->
                decoded.put(name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return of(decoded);
    }

    private static int page(String word) {
        return word.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(word) : 1;
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
                .filter(each -> division.isEmpty()
                        || (division.equals(NONE)
                                ? each.divisions().isEmpty()
                                : each.divisions().contains(division)))
                .filter(each -> branch.isEmpty() || root(each).equals(branch.equals(NONE) ? "" : branch))
                .filter(each -> rule.isEmpty() || rule.equals(each.rule()))
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
        return !family.isEmpty() || !division.isEmpty() || !branch.isEmpty() || !rule.isEmpty();
    }

    /** The same, on another page. */
    FindingFilter onPage(int other) {
        return new FindingFilter(severity, family, division, branch, rule, by, other);
    }

    /** The part of the address behind the path that shows one group alone. */
    public String alone(String group) {
        return with(by, group.isEmpty() ? NONE : group);
    }

    /** The part of the address behind the path, with one value changed; another list begins at its first page. */
    public String with(String name, String value) {
        boolean sameList = name.equals("page") || name.equals("finding");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("severity", severity);
        values.put("family", family);
        values.put("division", division);
        values.put("branch", branch);
        values.put("rule", rule);
        values.put("by", by.equals("severity") ? "" : by);
        values.put("page", sameList && page > 1 ? String.valueOf(page) : "");
        values.put(name, value);
        String query = values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
