package jp.shirube.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A municipality of a zone（構成市町村）.
 *
 * @param code six-digit municipality code; null where the document does not print it
 * @param role null where the document does not say
 */
public record Member(
        String name, @Nullable String code, @Nullable MemberRole role) {}
