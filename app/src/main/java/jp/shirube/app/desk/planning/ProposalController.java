package jp.shirube.app.desk.planning;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.AdoptionStale;
import jp.shirube.app.planning.Adoptions;
import jp.shirube.app.planning.ChangeProposal;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change proposal as 新旧対照: opened, adopted, dropped. */
@Controller
class ProposalController {
    private final Plans plans;
    private final ChangeProposals proposals;
    private final Adoptions adoptions;
    private final ChangeLines lines;
    private final Rights rights;
    private final CurrentStaff staff;

    ProposalController(
            Plans plans,
            ChangeProposals proposals,
            Adoptions adoptions,
            ChangeLines lines,
            Rights rights,
            CurrentStaff staff) {
        this.plans = plans;
        this.proposals = proposals;
        this.adoptions = adoptions;
        this.lines = lines;
        this.rights = rights;
        this.staff = staff;
    }

    @Needs(value = Act.PROPOSE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/proposals")
    String open(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        long opened =
                proposals.open(new PlanId(plan), title, reason, staff.get().login());
        onward.addFlashAttribute("notice", "proposal.done.opened");
        return at(plan, opened);
    }

    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/proposals/{proposal}")
    String show(@PathVariable String plan, @PathVariable long proposal, Model model) {
        fill(new PlanId(plan), proposal, model);
        return "planning/proposal";
    }

    private void fill(PlanId plan, long proposal, Model model) {
        ChangeProposal found = proposals.get(plan, proposal);
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("it", found);
        model.addAttribute("lines", lines.of(found));
        model.addAttribute(
                "mayDrop",
                rights.may("DECIDE", "PLAN", "plan", plan.value())
                        || found.openedBy().equals(staff.get().login()));
    }

    /** Everything at once; where a field says something else by now, the page again, with both. */
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/proposals/{proposal}/adopt")
    @Nullable
    Object adopt(@PathVariable String plan, @PathVariable long proposal, Model model, RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        try {
            adoptions.adopt(id, proposal, staff.get().login());
        } catch (AdoptionStale stale) {
            fill(id, proposal, model);
            model.addAttribute("refused", stale.getMessage());
            return new ModelAndView("planning/proposal", model.asMap(), HttpStatus.CONFLICT);
        }
        onward.addFlashAttribute("notice", "proposal.done.adopted");
        return at(plan, proposal);
    }

    /** Who opened it may drop it, and who decides. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/proposals/{proposal}/drop")
    String drop(
            @PathVariable String plan,
            @PathVariable long proposal,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        boolean own = proposals.get(id, proposal).openedBy().equals(staff.get().login());
        if (!own) {
            rights.require(Act.DECIDE, Thing.PLAN, Map.of("plan", plan));
        }
        proposals.drop(id, proposal, reason, staff.get().login());
        onward.addFlashAttribute("notice", "proposal.done.dropped");
        return at(plan, proposal);
    }

    static String at(String plan, long proposal) {
        return "redirect:/staff/plans/" + plan + "/proposals/" + proposal;
    }
}
