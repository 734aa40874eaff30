package jp.shirube.e2e;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What kind of page an address leads to: ids become stars, parameters their names. Pages of one kind are built alike. */
final class PageKind {
    private static final String ID = "[0-9a-f]{12}|[0-9]+|[a-z]+\\.[a-z_]+|20[0-9]{2}-[0-9]{2}-[0-9]{2}(T.*)?";

    private PageKind() {}

    /** Takes an address without scheme and host. */
    static String of(String address) {
        String bare = address.split("#", 2)[0];
        String[] parts = bare.split("\\?", 2);
        String path = Arrays.stream(parts[0].split("/"))
                .map(each -> each.matches(ID) ? "*" : each)
                .collect(Collectors.joining("/"))
                .replaceFirst("^/portal/scenes/.*", "/portal/scenes/*");
        return parts.length == 1 ? path : path + "?" + names(parts[1]);
    }

    private static String names(String query) {
        return Arrays.stream(query.split("&"))
                .filter(each -> !each.endsWith("="))
                .map(each -> each.split("=", 2)[0])
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
