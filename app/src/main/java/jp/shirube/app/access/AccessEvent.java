package jp.shirube.app.access;

import java.time.Instant;

/**
 * Something that happened to an account（記録）.
 *
 * @param login whose account; as typed where no account has it
 * @param actor who did it
 * @param address from where; empty where no request did it
 * @param detail a role, an address of a page; may be empty
 */
public record AccessEvent(Instant at, Kind kind, String login, String actor, String address, String detail) {
    /** What happened. */
    public enum Kind {
        /** Signed in. */
        SIGN_IN,
        /** A wrong password or code. */
        FAILURE,
        /** Not even looked at, after too many failures. */
        BLOCKED,
        /** Signed out. */
        SIGN_OUT,
        /** A session was ended from elsewhere. */
        REVOKED,
        /** A role was given or ended. */
        ROLE,
        /** An account was opened. */
        OPENED,
        /** An account was closed. */
        CLOSED,
        /** A closed account was opened again. */
        REOPENED,
        /** A password was changed. */
        PASSWORD,
        /** The second proof was set up or taken off. */
        SECOND_PROOF,
        /** Something was written out. */
        EXPORT
    }
}
