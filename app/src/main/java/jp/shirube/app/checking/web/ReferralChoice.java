package jp.shirube.app.checking.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Issuer;
import org.springframework.stereotype.Component;

/** The divisions that a finding may be sent to: those of the issuer that stand today. */
@Component
class ReferralChoice {
    private final Plans plans;
    private final Divisions divisions;
    private final Clock clock;

    ReferralChoice(Plans plans, Divisions divisions, Clock clock) {
        this.plans = plans;
        this.divisions = divisions;
        this.clock = clock;
    }

    List<String> of(PlanId plan) {
        Issuer issuer = plans.get(plan).header().value().issuer();
        return issuer == null
                ? List.of()
                : divisions.list(issuer.name(), LocalDate.now(clock)).stream()
                        .map(Division::name)
                        .distinct()
                        .toList();
    }
}
