package jp.shirube.app.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, where the password still works, saying whether there is no account or the town's own sign-in did not answer well. */
final class OpenIdFailureRedirect implements AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdFailureRedirect.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean unknown = failure instanceof OAuth2AuthenticationException said
                && said.getError().getErrorCode().equals(OpenIdSignIn.NO_ACCOUNT);
        if (!unknown) {
            LOG.warn("Sign-in by the provider failed: {}", failure.getMessage());
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?" + (unknown ? "unknown" : "provider"));
    }
}
