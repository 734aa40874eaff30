package jp.shirube.e2e;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What kind of page an address leads to: ids become stars, parameters their names. Pages of one kind are built alike. */
final class PageKind {
    private static final String ID = "[0-9a-f]{12}|[0-9]+|[a-z]+\\.[a-z_]+|20[0-9]{2}-[0-9]{2}-[0-9]{2}(T.*)?";

    /** Parameters that narrow a list of indicators; the page is built alike with and without them. */
    private static final Set<String> FILTERS = Set.of("goal", "scheme", "grade", "show", "division");

    private PageKind() {}

    /** Takes an address without scheme and host. */
    static String of(String address) {
        String bare = address.split("#", 2)[0];
        String[] parts = bare.split("\\?", 2);
        String path = Arrays.stream(parts[0].split("/"))
                .map(each -> each.matches(ID) ? "*" : each)
                .collect(Collectors.joining("/"))
                .replaceFirst("^/portal/scenes/.*", "/portal/scenes/*");
        return parts.length == 1 ? path : path + "?" + names(parts[1], path.contains("/indicators/"));
    }

    private static String names(String query, boolean filtered) {
        return Arrays.stream(query.split("&"))
                .filter(each -> !each.endsWith("="))
                .map(each -> each.split("=", 2)[0])
                .filter(each -> !filtered || !FILTERS.contains(each))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
