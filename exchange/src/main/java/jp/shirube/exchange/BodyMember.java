package jp.shirube.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A member of a body（構成員・委員）.
 *
 * @param organisation null where only a post is printed
 * @param person personal name: kept for staff, never part of public output; null where none is printed
 * @param role 会長, 副会長 …; null where none is printed
 * @param municipality null where none is printed
 * @param field 政策分野; null where none is printed
 */
public record BodyMember(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String role,
        @Nullable String municipality,
        @Nullable String field) {}
