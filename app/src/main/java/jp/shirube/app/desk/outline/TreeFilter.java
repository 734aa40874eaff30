package jp.shirube.app.desk.outline;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.app.plan.NodeId;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What of a tree or list is shown.
 *
 * @param level name of the level down to which the tree is open; empty for a fitting one
 * @param name part of a name; empty for all
 * @param division name of a division as printed; empty for all
 * @param open ids of branches that are open against their level, with commas between; empty for none
 * @param shut ids of branches that are closed against their level, likewise
 */
public record TreeFilter(String level, String name, String division, String open, String shut) {
    /** A filter without branches opened or closed by hand; null is as empty. */
    public static TreeFilter of(@Nullable String level, @Nullable String name, @Nullable String division) {
        return of(level, name, division, null, null);
    }

    /** Out of what an address asks for; null is as empty. */
    public static TreeFilter of(
            @Nullable String level,
            @Nullable String name,
            @Nullable String division,
            @Nullable String open,
            @Nullable String shut) {
        return new TreeFilter(text(level), text(name), text(division), text(open), text(shut));
    }

    /** Whether somebody chose what is open; unasked, a reader without script sees everything. */
    public boolean chosen() {
        return !level.isEmpty() || !open.isEmpty() || !shut.isEmpty();
    }

    /** Whether a branch of a level that is usually open or not is open. */
    boolean opens(NodeId node, boolean usually) {
        return usually ? !ids(shut).contains(node.value()) : ids(open).contains(node.value());
    }

    private static List<String> ids(String text) {
        return List.of(text.split(","));
    }

    public boolean narrow() {
        return !name.isEmpty() || !division.isEmpty();
    }

    /** Whether a name contains what is looked for; width, case and spaces do not matter. */
    public boolean matches(String title) {
        return fold(title).contains(fold(name));
    }

    /** The part of an address that says the same again, with its question mark; empty where nothing is asked. */
    public String query() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("level", level);
        asked.put("name", name);
        asked.put("division", division);
        asked.put("open", open);
        asked.put("shut", shut);
        asked.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        asked.keySet().forEach(each -> address.queryParam(each, "{" + each + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    /** A further part of an address, with the division; empty for all divisions. */
    public String andDivision() {
        return division.isEmpty() ? "" : "&division=" + UriUtils.encode(division, StandardCharsets.UTF_8);
    }

    private static String fold(String text) {
        return JapaneseText.key(text).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
