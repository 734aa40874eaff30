package jp.shirube.app.access.signin;

import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down that somebody signed out. */
@Component
class SignOutRecord {
    private final AccessLog log;

    SignOutRecord(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.write(AccessEvent.Kind.SIGN_OUT, event.getAuthentication().getName(), "");
    }
}
