package jp.shirube.app.desk.past;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Sends every page through {@link PastMarkup}. */
@Component
class PastDialect implements IPostProcessorDialect {
    private static final int PRECEDENCE = 1000;

    @Override
    public String getName() {
        return "past";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, PastMarkup.class, PRECEDENCE));
    }
}
