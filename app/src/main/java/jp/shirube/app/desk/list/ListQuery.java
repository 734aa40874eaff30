package jp.shirube.app.desk.list;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.access.Thing;
import org.jspecify.annotations.Nullable;
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

    /** What is edited where the list is a sheet to edit, as {@code Rights} calls it; null where it is none. */
    public @Nullable String sheetThing() {
        return switch (page) {
            case PROJECTS -> Thing.PROJECT.name();
            case INDICATORS -> Thing.INDICATOR.name();
            default -> null;
        };
    }

    /**
     * Address of the list as a sheet to edit, so filtered. The plan is called {@code of} there: who may edit is asked of each row, and not of the
     * plan, most of whose rows are other divisions' own.
     */
    public String sheet() {
        Map<String, String> all = new LinkedHashMap<>(filters);
        String plan = all.remove("plan");
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/staff/sheets/" + page.code()).queryParam("of", "{of}");
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        all.put("of", plan == null ? "" : plan);
        return address.encode().buildAndExpand(all).toUriString();
    }

    private String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
