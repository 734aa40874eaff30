package jp.shirube.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a plan.
 *
 * @param code six-digit municipality code; null where the document does not print it
 */
public record Issuer(String name, IssuerKind kind, @Nullable String code) {}
