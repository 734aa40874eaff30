package jp.shirube.app.organization;

import org.jspecify.annotations.Nullable;

/**
 * A person holding a post for a time（在任）.
 *
 * @param post line of the post
 * @param login of the person's account; null where none is named
 */
public record Tenure(
        long id, long post, String person, @Nullable String login, Validity valid) {}
