package jp.shirube.app.access.account;

import java.util.List;

/**
 * What is known about the person at hand, today.
 *
 * @param mustChange whether the password was made by somebody else and has to be changed first
 * @param grants the roles; none where the account is closed or unknown
 */
public record Person(boolean mustChange, List<Grant> grants) {
    /** Nobody, or somebody whose account is closed. */
    public static final Person NOBODY = new Person(false, List.of());

    public Person {
        grants = List.copyOf(grants);
    }
}
