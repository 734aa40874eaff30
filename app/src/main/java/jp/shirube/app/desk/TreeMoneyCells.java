package jp.shirube.app.desk;

import java.util.List;
import java.util.Map;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.platform.JapaneseFormats;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The cells of money of a line of the tree, one per year: {@code <td desk:money="${row}" data-sums="address">}. A tree of a town has thousands
 * of them; written here, none is an expression of its own. docs/adr/0047.
 */
final class TreeMoneyCells extends AbstractAttributeTagProcessor {
    /** Address of what a sum of a year is made of, up to the number of the year; already escaped, as all attributes of a tag are. */
    private static final String ADDRESS = "data-sums";

    private static final int PRECEDENCE = 1300;
    private static final String DASH = "\u2014";
    private static final String OTHERS = "\uff0a";

    private final JapaneseFormats formats;

    TreeMoneyCells(String prefix, JapaneseFormats formats) {
        super(TemplateMode.HTML, prefix, "td", false, "money", true, PRECEDENCE, true);
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
        IModelFactory factory = context.getModelFactory();
        IModel cells = factory.createModel();
        List<@Nullable YearSum> sums = row.sums();
        for (YearSum sum : sums) {
            cells.add(factory.createOpenElementTag("td", "class", "num"));
            if (sum == null || sum.numbers() == 0) {
                text(cells, factory, "span", "na", DASH);
            } else {
                link(cells, factory, tag.getAttributeValue(ADDRESS) + sum.year(), formats.thousandYen(sum.yen()));
                if (sum.others() > 0) {
                    text(cells, factory, "sup", "", OTHERS);
                }
            }
            cells.add(factory.createCloseElementTag("td"));
        }
        structure.replaceWith(cells, false);
    }

    private static void link(IModel cells, IModelFactory factory, String address, String text) {
        cells.add(factory.createOpenElementTag(
                "a", Map.of("class", "src", "href", address), AttributeValueQuotes.DOUBLE, false));
        cells.add(factory.createText(text));
        cells.add(factory.createCloseElementTag("a"));
    }

    private static void text(IModel cells, IModelFactory factory, String element, String style, String text) {
        cells.add(
                style.isEmpty()
                        ? factory.createOpenElementTag(element)
                        : factory.createOpenElementTag(element, "class", style));
        cells.add(factory.createText(text));
        cells.add(factory.createCloseElementTag(element));
    }
}
