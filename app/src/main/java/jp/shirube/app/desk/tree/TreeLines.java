package jp.shirube.app.desk.tree;

import java.util.List;
import java.util.Locale;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.outline.TreeRow;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The lines of the tree: {@code <tr desk:lines="${rows}" data-node="address" data-sums="address">}, where NODE in an address stands for the node
 * of each line. A tree of a town has hundreds of lines and thousands of cells; written here, none is an expression or an element of its own.
 * docs/adr/0047.
 */
final class TreeLines extends AbstractAttributeTagProcessor {
    private static final int PRECEDENCE = 1300;
    private static final int DEEPEST = 5;
    private static final String PLACE = "NODE";
    private static final String CELL = "<td class=\"num\">";
    private static final String CELL_END = "</td>";

    /** Characters of a line with ten years of money. */
    private static final int USUAL_LINE = 1700;

    private static final String DASH = "\u2014";
    private static final String OTHERS = "\uff0a";

    private final MessageBundle words = MessageBundle.of("desk");
    private final JapaneseFormats formats;

    TreeLines(String prefix, JapaneseFormats formats) {
        super(TemplateMode.HTML, prefix, "tr", false, "lines", true, PRECEDENCE, true);
        this.formats = formats;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler structure) {
        List<?> rows = (List<?>) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value)
                .execute(context);
        String node = tag.getAttributeValue("data-node");
        String sums = tag.getAttributeValue("data-sums");
        Markup markup = new Markup(rows.size() * USUAL_LINE);
        for (Object row : rows) {
            line(markup, (TreeRow) row, node, sums);
        }
        structure.replaceWith(markup.toString(), false);
    }

    private void line(Markup markup, TreeRow row, String nodes, String allSums) {
        String sums = at(allSums, row);
        markup.open(tag(row));
        name(markup, row, at(nodes, row));
        markup.raw(CELL);
        if (row.projects() > 0) {
            markup.link(sums, "&amp;of=projects", formats.number(row.projects()));
        } else {
            markup.element("span", "na", "0");
        }
        markup.raw(CELL_END);
        if (row.money() == TreeRow.Money.SUMS) {
            row.sums().forEach(sum -> money(markup, sum, sums));
        } else if (!row.sums().isEmpty()) {
            noMoney(markup, row);
        }
        markup.close("tr");
    }

    /** Addresses are escaped already, as all attributes of a tag are. */
    private static String at(String address, TreeRow row) {
        return address.replace(PLACE, row.node().id().value());
    }

    private static String tag(TreeRow row) {
        return "tr class=\"t" + Math.min(DEEPEST, row.node().depth()) + (row.on() ? " on" : "")
                + (row.folded() ? " folded" : "") + "\" data-node=\""
                + row.node().id().value() + "\" data-depth=\""
                + row.node().depth() + "\" data-sign=\"" + row.sign().name().toLowerCase(Locale.ROOT)
                + "\" data-usual=\"" + row.usual() + "\"";
    }

    private static void name(Markup markup, TreeRow row, String address) {
        String mark = row.node().mark();
        markup.open("th scope=\"row\"").open("div class=\"tn\"");
        markup.open("span class=\"tog\" aria-hidden=\"true\"")
                .text(sign(row.sign()))
                .close("span");
        markup.element("span", "mk", mark == null ? "" : mark);
        markup.open("a href=\"" + address + (row.on() ? "\" aria-current=\"true\"" : "\""));
        markup.text(row.node().title()).close("a").close("div").close("th");
    }

    private static String sign(TreeRow.Sign sign) {
        return switch (sign) {
            case OPEN -> "\u25be";
            case CLOSED -> "\u25b8";
            case LEAF -> "";
        };
    }

    private void money(Markup markup, @Nullable YearSum sum, String sums) {
        markup.raw(CELL);
        if (sum == null || sum.numbers() == 0) {
            markup.element("span", "na", DASH);
        } else {
            markup.link(sums, "&amp;year=" + sum.year(), formats.thousandYen(sum.yen()));
            if (sum.others() > 0) {
                markup.open("sup").text(OTHERS).close("sup");
            }
        }
        markup.raw(CELL_END);
    }

    private void noMoney(Markup markup, TreeRow row) {
        markup.open("td class=\"num nobud\" colspan=\"" + row.sums().size() + "\"");
        if (row.money() != TreeRow.Money.NOTHING) {
            markup.element(
                    "span",
                    "na",
                    words.format(
                            row.money() == TreeRow.Money.NO_BUDGET ? "desk.tree.no-budget" : "desk.tree.not-printed"));
        }
        markup.close("td");
    }
}
