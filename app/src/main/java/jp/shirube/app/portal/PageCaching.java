package jp.shirube.app.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.shirube.app.platform.Look;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets browsers keep pages and ask whether they still hold. An answer depends on the published plans, on the chosen look and on the program
 * itself; nothing else may go into a page, or it would be kept too long.
 */
final class PageCaching implements HandlerInterceptor {
    private static final String FRAME = "templates/frame/portal.html";

    private final PublishedPlans plans;
    private final String program = program();

    PageCaching(PublishedPlans plans) {
        this.plans = plans;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        String tag = plans.revision() + "-" + Look.of(request).value() + "-" + program;
        return !new ServletWebRequest(request, response).checkNotModified('"' + tag + '"');
    }

    /** When the program was built: a resource of it has the time of its archive. */
    private static String program() {
        try {
            return Long.toHexString(new ClassPathResource(FRAME).lastModified());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
