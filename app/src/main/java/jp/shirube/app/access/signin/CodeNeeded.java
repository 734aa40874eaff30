package jp.shirube.app.access.signin;

import org.springframework.security.core.AuthenticationException;

/** Login and password are right, and the account asks for a code as well. */
final class CodeNeeded extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    CodeNeeded() {
        super("A code is needed");
    }
}
