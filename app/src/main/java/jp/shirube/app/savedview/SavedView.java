package jp.shirube.app.savedview;

import java.util.Map;

/**
 * A list as somebody wants to see it again（保存した見方）.
 *
 * @param list code of the list
 * @param login whose it is
 * @param filters names and values as the form of the list sends them
 * @param shared whether the others see it too
 */
public record SavedView(long id, String list, String name, String login, Map<String, String> filters, boolean shared) {
    public SavedView {
        filters = Map.copyOf(filters);
    }
}
