package jp.shirube.app.portal.page;

import java.util.List;

/**
 * A place to go to.
 *
 * @param href address
 * @param kicker small words in front; empty for none
 * @param label words of the link
 * @param notes small words after it
 */
record Link(String href, String kicker, String label, List<String> notes) {
    Link {
        notes = List.copyOf(notes);
    }

    static Link of(String href, String label) {
        return new Link(href, "", label, List.of());
    }
}
