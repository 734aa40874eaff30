package jp.shirube.app.desk.grid;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.desk.edit.ProposalEntry;
import jp.shirube.app.desk.field.DivisionNames;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanTree;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.CostEntries;
import jp.shirube.app.project.CostEntry;
import jp.shirube.app.project.EnteredCosts;
import jp.shirube.app.project.Projects;
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

/** Entering the planned costs of a plan all at once（事業費をまとめて入力）. */
@Controller
class CostGridController {
    private static final int LONGEST_REASON = 400;

    private final Plans plans;
    private final Projects projects;
    private final CostGrids grids;
    private final CostEntries entries;
    private final ProposedCosts costs;
    private final ProposalEntry proposals;
    private final CurrentStaff currentStaff;
    private final Rights rights;

    CostGridController(
            Plans plans,
            Projects projects,
            CostGrids grids,
            CostEntries entries,
            ProposedCosts costs,
            ProposalEntry proposals,
            CurrentStaff currentStaff,
            Rights rights) {
        this.rights = rights;
        this.plans = plans;
        this.projects = projects;
        this.grids = grids;
        this.entries = entries;
        this.costs = costs;
        this.proposals = proposals;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.EDIT, thing = Thing.COST)
    @GetMapping("/staff/plans/{plan}/grid")
    String grid(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String division,
            Model model) {
        PlanId id = new PlanId(plan);
        fill(model, id, branch, division, grids.get(id, branch, division), "");
        return "desk/grid";
    }

    /** Saves and leads back; or shows the grid again, with what is wrong or was changed meanwhile, and all that was typed. */
    @Needs(value = Act.EDIT, thing = Thing.COST)
    @PostMapping("/staff/plans/{plan}/grid")
    ModelAndView save(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String branch,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        CostGrid whole = grids.get(id);
        GridEntry entry = new GridEntry(whole, sent);
        if (!entry.over(whole).problems().isEmpty()) {
            fill(model, id, "", "", entry.over(whole), reason);
            return new ModelAndView("desk/grid", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<CostEntry> changed = entry.entries();
        if (ProposalEntry.wanted(sent)) {
            return propose(id, whole, entry, changed, sent, model, onward);
        }
        EnteredCosts outcome =
                changed.isEmpty() ? new EnteredCosts(0, List.of(), 0) : enter(id, whole, changed, reason);
        if (!outcome.conflicts().isEmpty()) {
            fill(model, id, "", "", entry.conflicting(grids.get(id), outcome), reason);
            model.addAttribute("saved", outcome.saved());
            return new ModelAndView("desk/grid", model.asMap(), HttpStatus.CONFLICT);
        }
        if (outcome.saved() > 0) {
            onward.addFlashAttribute("undo", new UndoOffer("entered", outcome.saved(), outcome.mark()));
        } else {
            onward.addFlashAttribute("nothing", true);
        }
        onward.addFlashAttribute("homeless", entry.homeless());
        onward.addAttribute("branch", branch);
        onward.addAttribute("division", division);
        return new ModelAndView("redirect:/staff/plans/" + plan + "/grid");
    }

    /** All amounts into a proposal, or, where somebody changed one meanwhile, none. */
    private ModelAndView propose(
            PlanId plan,
            CostGrid whole,
            GridEntry entry,
            List<CostEntry> changed,
            Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        String reason = sent.getOrDefault("reason", "");
        EnteredCosts overtaken = new EnteredCosts(0, entry.overtaken(), 0);
        if (!overtaken.conflicts().isEmpty()) {
            fill(model, plan, "", "", entry.conflicting(whole, overtaken), reason);
            model.addAttribute("saved", 0);
            return new ModelAndView("desk/grid", model.asMap(), HttpStatus.CONFLICT);
        }
        requireEach(changed);
        ProposalEntry.Proposed proposed = costs.put(plan, whole.cost().unit(), changed, kept(reason), sent);
        onward.addFlashAttribute("notice", "proposal.done.many");
        return new ModelAndView("redirect:" + proposed.path());
    }

    private void requireEach(List<CostEntry> changed) {
        for (CostEntry each : changed) {
            rights.require(
                    Act.EDIT, Thing.COST, Map.of("project", each.project().value()));
        }
    }

    private static @Nullable String kept(String reason) {
        String why = reason.replaceAll("\\p{Cntrl}", " ").strip();
        String kept = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        return kept.isEmpty() ? null : kept;
    }

    private EnteredCosts enter(PlanId plan, CostGrid grid, List<CostEntry> changed, String reason) {
        requireEach(changed);
        return entries.enter(
                plan, grid.cost().unit(), changed, new Author(currentStaff.get().login(), kept(reason), null));
    }

    private void fill(Model model, PlanId plan, String branch, String division, CostGrid grid, String reason) {
        Outline outline = new Outline(plans.outline(plan));
        int depth = new PlanTree(outline, Map.of(), List.of(), java.util.Set.of(), null)
                .level("")
                .depth();
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("grid", grid);
        model.addAttribute("sums", grid.sums());
        model.addAttribute("branch", branch);
        model.addAttribute("division", division);
        model.addAttribute("reason", reason);
        model.addAttribute("openProposals", proposals.open(plan));
        model.addAttribute("divisions", DivisionNames.of(projects.list(plan)));
        model.addAttribute(
                "branches",
                outline.nodes().stream().filter(node -> node.depth() <= depth).toList());
    }
}
