package jp.shirube.app.collaboration.work;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ChangeProposal;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.stereotype.Component;

/** Open change proposals（変更案） with changes in them, for those who decide on the plan. */
@Component
class ProposalWork implements WorkSource {
    private final Plans plans;
    private final ChangeProposals proposals;
    private final Rights rights;

    ProposalWork(Plans plans, ChangeProposals proposals, Rights rights) {
        this.plans = plans;
        this.proposals = proposals;
        this.rights = rights;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.DECIDE, Thing.PLAN)) {
            return List.of();
        }
        List<WorkEntry> entries = new ArrayList<>();
        for (PlanEntry plan : plans.list()) {
            if (rights.may(
                    Act.DECIDE.name(), Thing.PLAN.name(), "plan", plan.id().value())) {
                proposals.listOpen(plan.id(), staff.login()).stream()
                        .filter(each -> each.changes() > 0)
                        .map(each -> entry(plan, each))
                        .forEach(entries::add);
            }
        }
        return List.of(WorkWords.group(12, "proposals", entries));
    }

    private static WorkEntry entry(PlanEntry plan, ChangeProposal proposal) {
        return new WorkEntry(
                "/staff/plans/" + plan.id() + "/proposals/" + proposal.id(),
                proposal.title(),
                plan.title(),
                List.of(WorkWords.count("key", "proposal.changes", proposal.changes())),
                WorkWords.say("proposal.look"),
                null);
    }
}
