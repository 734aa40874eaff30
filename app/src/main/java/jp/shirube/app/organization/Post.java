package jp.shirube.app.organization;

import org.jspecify.annotations.Nullable;

/**
 * A post（職）, such as that of the head of a division.
 *
 * @param line the same for all names that it had
 * @param section line of its section; null for a post of the division itself
 */
public record Post(
        long id, long line, long division, @Nullable Long section, String name, Validity valid) {}
