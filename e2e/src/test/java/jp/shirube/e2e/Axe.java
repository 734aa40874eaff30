package jp.shirube.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Accessibility checks on a page, loaded into it only once, so that one page can be judged in many forms quickly. Every rule looks at the whole
 * page, but contrast at a few visible elements of each kind: those that have the same tags, classes and states all the way up have the same
 * colours, and the hundredth row of a table would take most of the time.
 */
enum Axe {
    /** All rules of axe. */
    EVERYTHING("{}"),
    /** The rules that depend on colours. */
    COLOURS("{runOnly: ['color-contrast', 'link-in-text-block']}");

    private static final String OF_EACH_KIND = "() => {"
            + " const kinds = new Map(), seen = new Map();"
            + " const own = e => [e.tagName, e.className.baseVal ?? e.className, e.type, e.disabled, e.getAttribute('style'),"
            + " e.getAttribute('aria-current'), e.getAttribute('aria-selected'), e.getAttribute('aria-invalid')].join();"
            + " const kind = e => { if (!kinds.has(e)) kinds.set(e, (e.parentElement ? kind(e.parentElement) : '') + '>' + own(e));"
            + " return kinds.get(e); };"
            + " const speaks = e => e.matches('input,select,textarea')"
            + " || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '');"
            + " document.querySelectorAll('[data-contrast]').forEach(e => e.removeAttribute('data-contrast'));"
            + " document.querySelectorAll('body *').forEach(e => { if (!speaks(e)) return;"
            + " const of = kind(e), before = seen.get(of) ?? 0; if (before >= 4 || e.getClientRects().length === 0) return;"
            + " seen.set(of, before + 1); e.setAttribute('data-contrast', ''); });"
            + " axe.configure({rules: [{id: 'color-contrast', selector: '[data-contrast]'}]}); }";

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
        page.evaluate(OF_EACH_KIND);
        return (List<String>) page.evaluate("async () => (await axe.run({resultTypes: ['violations'], ..." + options
                + "})).violations.map(each => each.id + ' ' + each.nodes[0].html)");
    }
}
