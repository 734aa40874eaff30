package jp.shirube.app.desk.past;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/** Leaves out of a page of the past whatever would change something or lead out of that time, whoever wrote the template. */
public final class PastMarkup extends AbstractTemplateHandler {
    private boolean past;
    private int left;

    /** For the template engine, which makes one for each page. */
    public PastMarkup() {}

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        past = context.getVariable(PastFilter.VIEW) instanceof PastView;
    }

    @Override
    public void handleOpenElement(IOpenElementTag element) {
        if (left > 0 || past && goes(element)) {
            left++;
        } else {
            super.handleOpenElement(element);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag element) {
        if (left == 0) {
            super.handleCloseElement(element);
        } else if (!element.isUnmatched()) {
            left--;
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag element) {
        if (left == 0) {
            super.handleStandaloneElement(element);
        }
    }

    @Override
    public void handleText(IText text) {
        if (left == 0) {
            super.handleText(text);
        }
    }

    private static boolean goes(IProcessableElementTag element) {
        return switch (element.getElementCompleteName()) {
            case "form" -> {
                String action = value(element, "action");
                yield "post".equalsIgnoreCase(value(element, "method"))
                        ? !"/sign-out".equals(action)
                        : !PastAddresses.stays(action);
            }
            case "a" -> !element.hasAttribute("data-present") && !PastAddresses.stays(value(element, "href"));
            default ->
                element.hasAttribute("hx-post")
                        || element.hasAttribute("hx-put")
                        || element.hasAttribute("hx-patch")
                        || element.hasAttribute("hx-delete");
        };
    }

    private static String value(IProcessableElementTag element, String attribute) {
        @Nullable String value = element.getAttributeValue(attribute);
        return value == null ? "" : value;
    }
}
