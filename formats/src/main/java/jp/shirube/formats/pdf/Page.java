package jp.shirube.formats.pdf;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import jp.shirube.formats.paper.Block;
import jp.shirube.formats.paper.Paper;

/** A document as XHTML for the page. Every text is escaped; there are no links to anything. */
final class Page {
    static final String FONT_FAMILY = "paper";

    private static final String STYLE = "@page { size: A4; margin: 18mm 16mm;"
            + " @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt paper; } }"
            + " body { font-family: paper; font-size: 9.5pt; line-height: 1.5; color: #1a1a1a; }"
            + " h1 { font-size: 17pt; font-weight: normal; margin: 0 0 4mm; border-bottom: 2pt solid #0017c1; }"
            + " h2 { font-size: 13pt; font-weight: normal; margin: 7mm 0 2mm; border-left: 4pt solid #0017c1; padding-left: 6pt; }"
            + " h3 { font-size: 11pt; } h4 { font-size: 10pt; } h2, h3, h4 { font-weight: normal; page-break-after: avoid; }"
            + " p { margin: 0 0 2mm; } table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 4mm;"
            + " -fs-table-paginate: paginate; } thead { display: table-header-group; } tr { page-break-inside: avoid; }"
            + " th, td { border: 0.5pt solid #767676; padding: 3pt 4pt; text-align: left; vertical-align: top; font-size: 8.5pt;"
            + " font-weight: normal; word-wrap: break-word; } th { background: #e8ecf4; }";

    private final StringBuilder html = new StringBuilder();
    private final IntPredicate letters;

    private Page(IntPredicate letters) {
        this.letters = letters;
    }

    /**
     * The page of a document.
     *
     * @param letters code points that the font has; any other is printed as its number, such as [U+2782], never as a blank or a wrong sign
     */
    static String of(Paper paper, IntPredicate letters) {
        Page page = new Page(letters);
        String title = escaped(paper.title());
        page.html
                .append("<html lang=\"ja\"><head><title>")
                .append(title)
                .append("</title><meta name=\"subject\" content=\"")
                .append(title)
                .append("\"/><meta name=\"description\" content=\"")
                .append(title)
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        page.element("h1", paper.title());
        paper.blocks().forEach(page::write);
        return page.html.append("</body></html>").toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + (heading.level() + 1), heading.text());
        } else if (block instanceof Block.Text text) {
            element("p", text.text());
        } else if (block instanceof Block.Table table) {
            write(table);
        }
    }

    private void write(Block.Table table) {
        html.append("<table>");
        table.widths()
                .forEach(width ->
                        html.append("<col style=\"width: ").append(width).append("%\"/>"));
        html.append("<thead>");
        row("th", table.heads());
        html.append("</thead><tbody>");
        table.rows().forEach(row -> row("td", row));
        html.append("</tbody></table>");
    }

    private void row(String name, List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> element(name, cell));
        html.append("</tr>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        html.append(escaped(readable(text)).replace("\n", "<br/>"));
        html.append("</").append(name).append('>');
    }

    private String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter < ' ' || letters.test(letter)) {
                readable.appendCodePoint(letter);
            } else {
                readable.append(String.format(Locale.ROOT, "[U+%04X]", letter));
            }
        });
        return readable.toString();
    }

    /** Characters that XML does not know are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
