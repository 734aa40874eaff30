package jp.shirube.app.plan;

import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param issuer null where the document names none
 * @param nodes how many the outline has
 * @param findings how many the reading left
 */
public record PlanEntry(
        PlanId id,
        String title,
        PlanKind kind,
        @Nullable String issuer,
        @Nullable IssuerKind issuerKind,
        @Nullable Period period,
        @Nullable PlanState state,
        boolean published,
        int nodes,
        int findings) {}
