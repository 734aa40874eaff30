package jp.shirube.app.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.shirube.app.budget.YearSum;
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
 * A line of the tree: {@code <tr desk:line="${row}" data-node="address" data-sums="address">}, where NODE in an address stands for the node of
 * the line. A tree of a town has hundreds of lines and thousands of cells; written here, none is an expression of its own. docs/adr/0047.
 */
final class TreeLine extends AbstractAttributeTagProcessor {
    private static final int PRECEDENCE = 1300;
    private static final int DEEPEST = 5;
    private static final String PLACE = "NODE";
    private static final String DASH = "\u2014";
    private static final String OTHERS = "\uff0a";

    private final MessageBundle words = MessageBundle.of("desk");
    private final JapaneseFormats formats;

    TreeLine(String prefix, JapaneseFormats formats) {
        super(TemplateMode.HTML, prefix, "tr", false, "line", true, PRECEDENCE, true);
        this.formats = formats;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler structure) {
        TreeRow row = (TreeRow) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, value)
                .execute(context);
        String sums = at(tag.getAttributeValue("data-sums"), row);
        Markup markup = new Markup(context.getModelFactory());
        markup.open("tr", attributes(row));
        name(markup, row, at(tag.getAttributeValue("data-node"), row));
        markup.open("td", Map.of("class", "num"));
        if (row.projects() > 0) {
            markup.link(sums + "&amp;of=projects", formats.number(row.projects()));
        } else {
            markup.element("span", "na", "0");
        }
        markup.close("td");
        if (row.money() == TreeRow.Money.SUMS) {
            row.sums().forEach(sum -> money(markup, sum, sums));
        } else if (!row.sums().isEmpty()) {
            noMoney(markup, row);
        }
        markup.close("tr");
        structure.replaceWith(markup.model(), false);
    }

    /** Addresses are escaped already, as all attributes of a tag are. */
    private static String at(String address, TreeRow row) {
        return address.replace(PLACE, row.node().id().value());
    }

    private static Map<String, String> attributes(TreeRow row) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "class",
                "t" + Math.min(DEEPEST, row.node().depth()) + (row.on() ? " on" : "")
                        + (row.folded() ? " folded" : ""));
        attributes.put("data-node", row.node().id().value());
        attributes.put("data-depth", Integer.toString(row.node().depth()));
        attributes.put("data-sign", row.sign().name().toLowerCase(Locale.ROOT));
        attributes.put("data-usual", Boolean.toString(row.usual()));
        return attributes;
    }

    private static void name(Markup markup, TreeRow row, String address) {
        markup.open("th", Map.of("scope", "row"));
        markup.open("div", Map.of("class", "tn"));
        markup.open("span", Map.of("class", "tog", "aria-hidden", "true"));
        markup.text(sign(row.sign()));
        markup.close("span");
        String mark = row.node().mark();
        markup.element("span", "mk", mark == null ? "" : mark);
        markup.open("a", row.on() ? Map.of("href", address, "aria-current", "true") : Map.of("href", address));
        markup.text(row.node().title());
        markup.close("a");
        markup.close("div");
        markup.close("th");
    }

    private static String sign(TreeRow.Sign sign) {
        return switch (sign) {
            case OPEN -> "\u25be";
            case CLOSED -> "\u25b8";
            case LEAF -> "";
        };
    }

    private void money(Markup markup, @Nullable YearSum sum, String sums) {
        markup.open("td", Map.of("class", "num"));
        if (sum == null || sum.numbers() == 0) {
            markup.element("span", "na", DASH);
        } else {
            markup.link(sums + "&amp;year=" + sum.year(), formats.thousandYen(sum.yen()));
            if (sum.others() > 0) {
                markup.open("sup", Map.of());
                markup.text(OTHERS);
                markup.close("sup");
            }
        }
        markup.close("td");
    }

    private void noMoney(Markup markup, TreeRow row) {
        markup.open(
                "td",
                Map.of(
                        "class",
                        "num nobud",
                        "colspan",
                        Integer.toString(row.sums().size())));
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
