package jp.shirube.app.portal.page;

import java.util.List;

/**
 * A project in a list.
 *
 * @param tags what is new about it
 */
record ProjectRow(String href, String name, List<String> tags) {
    ProjectRow {
        tags = List.copyOf(tags);
    }
}
