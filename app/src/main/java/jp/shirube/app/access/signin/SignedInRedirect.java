package jp.shirube.app.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import jp.shirube.app.access.account.Sessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Notes where the session begins, and leads back to the staff page that asked for the sign-in, else to the first one. Never to another host. */
final class SignedInRedirect implements AuthenticationSuccessHandler {
    private static final String FIRST_PAGE = "/staff";
    private static final int LONGEST_BROWSER = 160;

    private final RequestCache requests;

    SignedInRedirect(RequestCache requests) {
        this.requests = requests;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
        request.getSession().setAttribute(Sessions.BROWSER, browser(request));
        SavedRequest saved = requests.getRequest(request, response);
        response.sendRedirect(request.getContextPath() + (saved == null ? FIRST_PAGE : local(saved.getRedirectUrl())));
    }

    private static String browser(HttpServletRequest request) {
        String named = request.getHeader("User-Agent");
        return named == null ? "" : named.substring(0, Math.min(named.length(), LONGEST_BROWSER));
    }

    /** Path and query alone: the host in a stored address came from a header of the client. */
    static String local(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            return FIRST_PAGE;
        }
        String path = uri.getRawPath();
        if (path == null || !(path.equals(FIRST_PAGE) || path.startsWith(FIRST_PAGE + "/"))) {
            return FIRST_PAGE;
        }
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
