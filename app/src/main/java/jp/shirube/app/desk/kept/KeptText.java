package jp.shirube.app.desk.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.KeptAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Draws the part of a template that does not depend on who reads, and keeps the text. Such a template takes everything out of its model; it asks
 * for no rights, no person and no hour of the day.
 */
@Component
public class KeptText {
    private final KeptAnswers kept;
    private final ObjectProvider<ThymeleafViewResolver> resolver;

    KeptText(KeptAnswers kept, ObjectProvider<ThymeleafViewResolver> resolver) {
        this.kept = kept;
        this.resolver = resolver;
    }

    /**
     * The text, escaped by the template engine as on any page.
     *
     * @param template name and fragment, {@code report/report-kept :: kept}
     * @param question equal for what has the same model
     */
    public String of(
            String template,
            Object question,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return kept.of(
                KeptText.class, new Question(template, question), () -> drawn(template, model, request, response));
    }

    private record Question(String template, Object asked) {}

    private String drawn(
            String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        ContentCachingResponseWrapper text = new ContentCachingResponseWrapper(response);
        try {
            View view = Objects.requireNonNull(
                    resolver.getObject().resolveViewName(template, RequestContextUtils.getLocale(request)));
            view.render(model, request, text);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(template, e);
        }
        return new String(text.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
