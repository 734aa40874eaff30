package jp.shirube.app.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.account.OwnPassword;
import jp.shirube.app.platform.Staff;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Keeps, of all that the town's own sign-in said, only which account it is: no token stays in the session. */
final class OpenIdSignedIn implements AuthenticationSuccessHandler {
    private final OpenIdSignIn signIn;
    private final AccessLog log;
    private final AuthenticationSuccessHandler next;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    OpenIdSignedIn(OpenIdSignIn signIn, AccessLog log, AuthenticationSuccessHandler next) {
        this.signIn = signIn;
        this.log = log;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("A sign-in without a token");
        }
        Staff staff = signIn.staff(user.getIdToken()).orElseThrow();
        Authentication kept = UsernamePasswordAuthenticationToken.authenticated(
                staff,
                null,
                List.of(
                        new SimpleGrantedAuthority("ROLE_STAFF"),
                        new SimpleGrantedAuthority("ROLE_" + OwnPassword.UNUSED)));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(kept);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        log.write(AccessEvent.Kind.SIGN_IN, staff.login(), OpenIdSignIn.BY_PROVIDER);
        next.onAuthenticationSuccess(request, response, kept);
    }
}
