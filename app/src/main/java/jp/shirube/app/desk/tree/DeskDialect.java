package jp.shirube.app.desk.tree;

import java.util.Set;
import jp.shirube.app.platform.JapaneseFormats;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** Attributes {@code desk:…} of the desk's templates. */
@Component
class DeskDialect extends AbstractProcessorDialect {
    private final JapaneseFormats formats;

    DeskDialect(JapaneseFormats formats) {
        super("desk", "desk", StandardDialect.PROCESSOR_PRECEDENCE);
        this.formats = formats;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TreeLines(prefix, formats));
    }
}
