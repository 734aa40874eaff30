package jp.shirube.app.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, saying whether to try again, to wait or to add the code, never which of the words was wrong. */
final class SignInFailureRedirect implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof LockedException ? "wait" : failure instanceof CodeNeeded ? "code" : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }
}
