package jp.shirube.app.desk.planning;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.planning.ProposedChange;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One change in a proposal: taken out again, or based on what stands now. */
@Controller
class ProposedChangeController {
    private final ChangeProposals proposals;
    private final ProposedChanges changes;
    private final Rights rights;
    private final CurrentStaff staff;

    ProposedChangeController(ChangeProposals proposals, ProposedChanges changes, Rights rights, CurrentStaff staff) {
        this.proposals = proposals;
        this.changes = changes;
        this.rights = rights;
        this.staff = staff;
    }

    /** Who put it in may take it out, and who decides. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/proposals/{proposal}/changes/{change}/out")
    String takeOut(
            @PathVariable String plan,
            @PathVariable long proposal,
            @PathVariable long change,
            RedirectAttributes onward) {
        requireOwn(plan, proposal, change);
        changes.takeOut(new PlanId(plan), proposal, change, staff.get().login());
        onward.addFlashAttribute("notice", "proposal.done.out");
        return ProposalController.at(plan, proposal);
    }

    private void requireOwn(String plan, long proposal, long change) {
        ProposedChange found = changes.get(proposals.get(new PlanId(plan), proposal), change);
        if (!found.by().equals(staff.get().login())) {
            rights.require(Act.DECIDE, Thing.PLAN, Map.of("plan", plan));
        }
    }

    /** Needs what editing the field, or retiring the row, itself would need. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/proposals/{proposal}/changes/{change}/base")
    String rebase(
            @PathVariable String plan,
            @PathVariable long proposal,
            @PathVariable long change,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes onward) {
        ProposedChange found = changes.get(proposals.get(new PlanId(plan), proposal), change);
        rights.require(
                ChangeLine.act(found),
                Thing.OF_ROW,
                Map.of(
                        "table",
                        found.row().table(),
                        "row",
                        String.valueOf(found.row().id())));
        String text = seen.replace("\r\n", "\n").replace('\r', '\n');
        changes.rebase(new PlanId(plan), proposal, change, text, staff.get().login());
        onward.addFlashAttribute("notice", "proposal.done.based");
        return ProposalController.at(plan, proposal);
    }
}
