package jp.shirube.app.access.signin;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.platform.Staff;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks login and password. While the throttle blocks, even the right password is not looked at. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Longer input is cut before it is counted or compared; no login or password is as long. */
    private static final int LONGEST = 200;

    private final StaffAccounts accounts;
    private final SignInThrottle throttle;

    PasswordSignIn(StaffAccounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = StaffAccounts.normalise(cut(attempt.getName()));
        String address = address(attempt);
        if (throttle.blocks(login, address)) {
            throw new LockedException("Too many failed attempts");
        }
        Object credentials = attempt.getCredentials();
        Optional<Staff> staff = accounts.verify(login, cut(credentials == null ? "" : credentials.toString()));
        if (staff.isEmpty()) {
            throttle.recordFailure(login, address);
            throw new BadCredentialsException("Wrong login or password");
        }
        throttle.recordSuccess(login, address);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                staff.get(), null, List.of(new SimpleGrantedAuthority("ROLE_STAFF")));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "?";
    }
}
