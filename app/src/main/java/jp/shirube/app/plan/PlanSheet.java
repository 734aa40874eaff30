package jp.shirube.app.plan;

import jp.shirube.app.audit.Held;
import jp.shirube.exchange.PlanHeader;

/**
 * A plan without its parts.
 *
 * @param header title, issuer, members, period, upper plan
 * @param published whether residents may see it
 */
public record PlanSheet(PlanId id, Held<PlanHeader> header, boolean published) {}
