package jp.shirube.app.access.signin;

import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.platform.Staff;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the account that a token of the town's own sign-in speaks of. The token was checked before: its signature, issuer, recipient, time and
 * that it answers this very question. Accounts are opened here and by nobody else; whom no open account knows does not get in.
 */
@Component
class OpenIdSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String NO_ACCOUNT = "no_account";
    static final String BY_PROVIDER = "provider";

    private final OpenIdProperties properties;
    private final StaffAccounts accounts;
    private final AccessLog log;

    OpenIdSignIn(OpenIdProperties properties, StaffAccounts accounts, AccessLog log) {
        this.properties = properties;
        this.accounts = accounts;
        this.log = log;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        if (staff(token).isEmpty()) {
            log.write(AccessEvent.Kind.FAILURE, said(token), BY_PROVIDER);
            throw new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT));
        }
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
    }

    /** The member of staff whose login the token says. */
    Optional<Staff> staff(OidcIdToken token) {
        return accounts.find(said(token));
    }

    private String said(OidcIdToken token) {
        String login = token.getClaims().get(properties.usedClaim()) instanceof String text ? text : "";
        return StaffAccounts.normalise(Objects.requireNonNullElse(login, ""));
    }
}
