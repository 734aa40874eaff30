package jp.shirube.app.desk.tree;

import org.springframework.web.util.HtmlUtils;

/** Elements and texts for a page, in order. Texts are escaped here; attributes have to be escaped before. */
final class Markup {
    private final StringBuilder out;

    /** Takes about how many characters there will be. */
    Markup(int length) {
        out = new StringBuilder(length);
    }

    /** Opens an element: its name, and its attributes as they are written. */
    Markup open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    /** An element of a class with a text in it. */
    void element(String element, String style, String text) {
        open(element + " class=\"" + style + "\"").text(text).close(element);
    }

    /** What was written already, as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A figure that can be asked where it comes from; the address in two parts, the text without anything to escape. */
    void link(String address, String further, String text) {
        out.append("<a class=\"src\" href=\"")
                .append(address)
                .append(further)
                .append("\">")
                .append(text)
                .append("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
