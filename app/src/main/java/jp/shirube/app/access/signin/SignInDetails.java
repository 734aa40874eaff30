package jp.shirube.app.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What an attempt says beside login and password: the code of the second proof. Never kept in a session. */
final class SignInDetails extends WebAuthenticationDetails {
    private static final long serialVersionUID = 1L;

    private final String code;

    SignInDetails(HttpServletRequest request) {
        super(request);
        this.code = Objects.requireNonNullElse(request.getParameter("code"), "");
    }

    String code() {
        return code;
    }
}
