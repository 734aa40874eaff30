package jp.shirube.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Accessibility checks on a page, loaded into it only once, so that one page can be judged in many forms quickly. */
enum Axe {
    /** All rules of axe. */
    EVERYTHING("{}"),
    /** The rules that depend on colours. */
    COLOURS("{runOnly: ['color-contrast', 'link-in-text-block']}");

    private final String options;

    Axe(String options) {
        this.options = options;
    }

    /** Each broken rule with the first part of the page that breaks it. */
    @SuppressWarnings("unchecked")
    List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("async () => (await axe.run({resultTypes: ['violations'], ..." + options
                + "})).violations.map(each => each.id + ' ' + each.nodes[0].html)");
    }
}
