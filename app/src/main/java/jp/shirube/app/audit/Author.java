package jp.shirube.app.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who changes something, and why.
 *
 * @param login of the person, or {@link #SYSTEM}
 * @param reason why; null where none is given
 * @param intake number of the import that brings the change; null where a person enters it
 */
public record Author(
        String login, @Nullable String reason, @Nullable Long intake) {
    /** The author of what no person asked for, such as filling a practice installation. */
    public static final String SYSTEM = "system";

    public Author {
        if (login.isBlank()) {
            throw new IllegalArgumentException("a change needs an author");
        }
    }

    /** A person without a reason. */
    public static Author of(String login) {
        return new Author(login, null, null);
    }
}
