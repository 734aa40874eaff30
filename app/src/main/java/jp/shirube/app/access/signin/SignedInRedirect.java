package jp.shirube.app.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Leads back to the staff page that asked for the sign-in, else to the first one. Never to another host. */
final class SignedInRedirect implements AuthenticationSuccessHandler {
    private static final String FIRST_PAGE = "/staff";

    private final RequestCache requests;

    SignedInRedirect(RequestCache requests) {
        this.requests = requests;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest saved = requests.getRequest(request, response);
        response.sendRedirect(request.getContextPath() + (saved == null ? FIRST_PAGE : local(saved.getRedirectUrl())));
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
