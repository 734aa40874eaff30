package jp.shirube.app.access.signin;

import java.time.Duration;
import java.util.List;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.access.proof.SecondProofs;
import jp.shirube.app.platform.Staff;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks login, password, and the code where the account asks for one. While the throttle blocks, even the right password is not looked at. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Longer input is cut before it is counted or compared; no login or password is as long. */
    private static final int LONGEST = 200;

    /** Somebody who hammers leaves one line in this time, not thousands. */
    private static final Duration ONE_LINE = Duration.ofMinutes(5);

    private final StaffAccounts accounts;
    private final SecondProofs proofs;
    private final SignInThrottle throttle;
    private final AccessLog log;

    PasswordSignIn(StaffAccounts accounts, SecondProofs proofs, SignInThrottle throttle, AccessLog log) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.throttle = throttle;
        this.log = log;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = StaffAccounts.normalise(cut(attempt.getName()));
        if (!(attempt.getDetails() instanceof SignInDetails details)) {
            throw new IllegalStateException("An attempt that came through no form");
        }
        String address = details.getRemoteAddress();
        if (throttle.blocks(login, address)) {
            if (!log.happened(AccessEvent.Kind.BLOCKED, login, ONE_LINE)) {
                log.write(AccessEvent.Kind.BLOCKED, login, "");
            }
            throw new LockedException("Too many failed attempts");
        }
        Object credentials = attempt.getCredentials();
        Staff staff = accounts.verify(login, cut(credentials == null ? "" : credentials.toString()))
                .orElseThrow(() -> failure(login, address, ""));
        if (proofs.isOn(login)) {
            if (details.code().isBlank()) {
                throw new CodeNeeded();
            }
            if (!proofs.proves(login, cut(details.code()))) {
                throw failure(login, address, "code");
            }
        }
        throttle.recordSuccess(login, address);
        log.write(AccessEvent.Kind.SIGN_IN, login, "");
        return UsernamePasswordAuthenticationToken.authenticated(
                staff, null, List.of(new SimpleGrantedAuthority("ROLE_STAFF")));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private BadCredentialsException failure(String login, String address, String detail) {
        throttle.recordFailure(login, address);
        log.write(AccessEvent.Kind.FAILURE, login, detail);
        return new BadCredentialsException("Wrong login, password or code");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
