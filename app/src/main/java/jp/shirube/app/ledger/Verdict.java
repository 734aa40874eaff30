package jp.shirube.app.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about two lines of a ledger（同じもの・別のもの）.
 *
 * @param one public id
 * @param other public id, after {@code one} in order
 * @param same whether they are the same indicator or project
 * @param login of who said so last
 * @param reason null where none was given
 */
public record Verdict(
        LedgerThing thing,
        String one,
        String other,
        boolean same,
        String login,
        Instant at,
        @Nullable String reason) {}
