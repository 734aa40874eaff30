package jp.shirube.app.desk;

import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;

/** Elements and texts for a page, in order. Texts are escaped here; values of attributes have to be escaped before. */
final class Markup {
    private final IModelFactory factory;
    private final IModel model;

    Markup(IModelFactory factory) {
        this.factory = factory;
        this.model = factory.createModel();
    }

    IModel model() {
        return model;
    }

    void open(String element, Map<String, String> attributes) {
        model.add(factory.createOpenElementTag(element, attributes, AttributeValueQuotes.DOUBLE, false));
    }

    void close(String element) {
        model.add(factory.createCloseElementTag(element));
    }

    void text(String text) {
        model.add(factory.createText(HtmlUtils.htmlEscape(text, "UTF-8")));
    }

    /** An element of a class with a text in it. */
    void element(String element, String style, String text) {
        open(element, Map.of("class", style));
        text(text);
        close(element);
    }

    /** A figure that can be asked where it comes from. */
    void link(String address, String text) {
        open("a", Map.of("class", "src", "href", address));
        text(text);
        close("a");
    }
}
