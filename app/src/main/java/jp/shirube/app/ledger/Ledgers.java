package jp.shirube.app.ledger;

import java.util.List;
import jp.shirube.app.plan.PlanId;
import org.springframework.stereotype.Component;

/** Ledgers over plans（台帳）. A few statements each, however many plans. */
@Component
public class Ledgers {
    private final IndicatorLines indicators;
    private final ProjectLines projects;
    private final Verdicts verdicts;

    Ledgers(IndicatorLines indicators, ProjectLines projects, Verdicts verdicts) {
        this.indicators = indicators;
        this.projects = projects;
        this.verdicts = verdicts;
    }

    /** The indicators of plans, in the order of the plans. */
    public Ledger<IndicatorLine> indicators(List<PlanId> plans) {
        return ledger(indicators.list(plans), LedgerThing.INDICATOR);
    }

    /** The projects of plans, in the order of the plans. */
    public Ledger<ProjectLine> projects(List<PlanId> plans) {
        return ledger(projects.list(plans), LedgerThing.PROJECT);
    }

    private <L extends LedgerLine> Ledger<L> ledger(List<L> lines, LedgerThing thing) {
        return new Ledger<>(new Grouping<>(lines, verdicts.list(thing)).groups());
    }
}
