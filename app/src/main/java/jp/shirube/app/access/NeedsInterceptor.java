package jp.shirube.app.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import jp.shirube.app.access.account.OwnPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks the table of rights before a method of a controller runs. A method that declares nothing never runs below {@code /staff}: that is a mistake
 * of the programmer.
 */
@Component
class NeedsInterceptor implements HandlerInterceptor {
    private static final String OWN_PASSWORD = "/staff/me/password";

    private final Rights rights;
    private final CurrentPerson person;
    private final AccessLog log;

    NeedsInterceptor(Rights rights, CurrentPerson person, AccessLog log) {
        this.rights = rights;
        this.person = person;
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || Declared.openToAll(method) || tellsOfAnError(request)) {
            return true;
        }
        if (person.get().mustChange()
                && !request.isUserInRole(OwnPassword.UNUSED)
                && !request.getRequestURI().endsWith(OWN_PASSWORD)) {
            response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
            return false;
        }
        if (Declared.openToStaff(method)) {
            return true;
        }
        Needs needs = Declared.needs(method)
                .orElseThrow(() -> new IllegalStateException(method + " does not declare what it needs"));
        rights.require(needs.value(), needs.thing(), names(request));
        return true;
    }

    /** The page that tells what went wrong shows nothing of a plan. */
    private static boolean tellsOfAnError(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (handler instanceof HandlerMethod method
                && response.getStatus() < 300
                && Declared.needs(method)
                        .filter(needs -> needs.value() == Act.EXPORT)
                        .isPresent()) {
            log.exported(request.getRequestURI());
        }
    }

    /** Names of the path, and the parameters; a name of the path wins, as it does for the method itself. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> names(HttpServletRequest request) {
        Map<String, String> names = new HashMap<>();
        String plan = request.getParameter("plan");
        if (plan != null && !plan.isBlank()) {
            names.put("plan", plan);
        }
        Object ofPath = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (ofPath instanceof Map<?, ?> path) {
            names.putAll((Map<String, String>) path);
        }
        return names;
    }
}
