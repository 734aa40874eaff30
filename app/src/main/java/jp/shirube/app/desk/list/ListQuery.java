package jp.shirube.app.desk.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is asked for.
 *
 * @param filters names and values, without blank ones and without any that the list does not know
 */
public record ListQuery(ListPage page, Map<String, String> filters) {
    /** From what a request or a saved view says. */
    public static ListQuery of(ListPage page, Map<String, String> sent) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : page.filters()) {
            String value = sent.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                filters.put(name, value);
            }
        }
        return new ListQuery(page, filters);
    }

    /** The same with one filter set. */
    public ListQuery with(String filter, String value) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.put(filter, value);
        return of(page, all);
    }

    /** Address of the list, so filtered. */
    public String address() {
        return address(page.address());
    }

    /** Address of the list as a file. */
    public String file(String format) {
        return address(page.address() + "." + format);
    }

    private String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
