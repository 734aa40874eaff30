package jp.shirube.app.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import jp.shirube.app.platform.Staff;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request as a signed-in member of staff makes it. */
public final class SignedIn {
    private SignedIn() {}

    /** As the member of staff hanako, of 企画課. */
    public static RequestPostProcessor hanako() {
        return as("hanako");
    }

    /** As the person of an account; what the person may do follows from the roles of the account. */
    public static RequestPostProcessor as(String login) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff(login, "Hanako", "Planning"), null, List.of(new SimpleGrantedAuthority("ROLE_STAFF"))));
    }
}
