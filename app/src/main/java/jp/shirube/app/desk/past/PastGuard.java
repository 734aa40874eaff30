package jp.shirube.app.desk.past;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import jp.shirube.app.audit.PastStands;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets nothing be changed from the past: neither at its addresses nor, by a script or a kept form, from a page of it. */
@Configuration(proxyBeanMethods = false)
class PastGuard implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/staff/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(PastFilter.NO_MOMENT) != null) {
            throw new NoSuchMoment();
        }
        boolean past = request.getAttribute(PastFilter.VIEW) != null;
        boolean reads = READING.contains(request.getMethod());
        if (past && !(reads && PastAddresses.shows(request.getRequestURI())) || !reads && comesFromThePast(request)) {
            throw new PastStands();
        }
        return true;
    }

    private static boolean comesFromThePast(HttpServletRequest request) {
        String page = request.getHeader("Referer");
        if (page == null) {
            return false;
        }
        try {
            String path = URI.create(page).getPath();
            return path != null && path.startsWith(PastAddresses.ROOT);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
