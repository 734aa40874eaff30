package jp.shirube.app.platform.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for faults and missing addresses. Says what to do, never what broke inside. */
@Component
class ErrorPage implements ErrorViewResolver {
    private static final Set<Integer> EXPLAINED = Set.of(403, 404, 413);

    private final FrameModel frame;

    ErrorPage(FrameModel frame) {
        this.frame = frame;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String key = "problem." + explained(status);
        ModelAndView page = new ModelAndView("platform/problem");
        page.setStatus(status);
        page.addObject("frame", frame.frame(request));
        page.addObject("titleKey", key + ".title");
        page.addObject("detailKey", key);
        return page;
    }

    private static int explained(HttpStatus status) {
        if (EXPLAINED.contains(status.value())) {
            return status.value();
        }
        return status.is4xxClientError() ? HttpStatus.NOT_FOUND.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
