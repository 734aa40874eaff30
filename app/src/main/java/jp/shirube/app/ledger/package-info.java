/**
 * What stands in several plans（台帳）: the indicators and projects of all plans of an issuer side by side, what persons said is the same, and
 * leagues of one indicator over all issuers. Changes nothing in any plan and judges no value.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"project", "indicator", "plan", "audit", "platform"})
package jp.shirube.app.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
