package jp.shirube.app.desk.restructure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.desk.edit.ProposalEntry;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.plan.LevelChange;
import jp.shirube.app.plan.MovedMeanwhile;
import jp.shirube.app.plan.NoSuchNode;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeMoves;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ProposedPlace;
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

/** Moving a node of the tree with its branch（移す）: the page, and what keys and the pointer send. */
@Controller
class MoveController {
    private final Plans plans;
    private final NodeMoves moves;
    private final ProposalEntry proposals;
    private final CurrentStaff currentStaff;

    MoveController(Plans plans, NodeMoves moves, ProposalEntry proposals, CurrentStaff currentStaff) {
        this.proposals = proposals;
        this.plans = plans;
        this.moves = moves;
        this.currentStaff = currentStaff;
    }

    /** Choose a parent, then a place below it; without a parent, the node stays where it is. */
    @Needs(value = Act.MOVE, thing = Thing.OUTLINE)
    @GetMapping("/staff/plans/{plan}/nodes/{node}/move")
    String ask(
            @PathVariable String plan,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        NodeId moved = new NodeId(node);
        Outline outline = outline(plan, moved);
        MoveTarget seen = MoveTarget.of(moves.place(moved));
        MoveTarget to = parent == null || parent.equals(seen.parent()) ? seen : MoveTarget.end(outline, parent, moved);
        fill(model, plan, moved, outline, new MoveForm(seen, to, "", ""), q);
        return "desk/move";
    }

    /** Moves and leads back to the tree; or asks about level names; or shows where the node stands by now. */
    @Needs(value = Act.MOVE, thing = Thing.OUTLINE)
    @PostMapping("/staff/plans/{plan}/nodes/{node}/move")
    ModelAndView move(
            @PathVariable String plan,
            @PathVariable String node,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        NodeId moved = new NodeId(node);
        Outline outline = outline(plan, moved);
        MoveForm form = MoveForm.of(sent);
        List<LevelChange> changes = moves.levelChanges(moved, form.to().place().parent());
        if (!changes.isEmpty() && !form.answered()) {
            fill(model, plan, moved, outline, form, "");
            model.addAttribute("asked", true);
            return new ModelAndView("desk/move", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String reason = form.reason();
            if (ProposalEntry.wanted(sent)) {
                onward.addFlashAttribute("proposed", propose(outline, moved, form, sent));
                return new ModelAndView("redirect:/staff/plans/" + plan + "/nodes/" + node);
            }
            long mark = moves.move(
                    form.move(moved), new Author(currentStaff.get().login(), reason.isEmpty() ? null : reason, null));
            onward.addFlashAttribute("undo", new UndoOffer("moved", 1, mark));
        } catch (MovedMeanwhile | ChangedMeanwhile meanwhile) {
            Outline now = outline(plan, moved);
            fill(model, plan, moved, now, form.over(MoveTarget.of(moves.place(moved))), "");
            model.addAttribute("conflict", form.seen());
            return new ModelAndView("desk/move", model.asMap(), HttpStatus.CONFLICT);
        }
        for (String kept : List.of("level", "open", "shut")) {
            if (!sent.getOrDefault(kept, "").isEmpty()) {
                onward.addAttribute(kept, sent.get(kept));
            }
        }
        return new ModelAndView("redirect:/staff/plans/" + plan + "/nodes/" + node);
    }

    private ProposalEntry.Proposed propose(Outline outline, NodeId moved, MoveForm form, Map<String, String> sent) {
        MoveTarget seen = form.seen();
        MoveTarget to = form.to();
        return proposals.putMove(
                Objects.requireNonNull(outline.find(moved)).origin().row(),
                new ProposedPlace(seen.parent(), seen.after(), false, ""),
                new ProposedPlace(to.parent(), to.after(), form.levels().equals(MoveForm.FOLLOW), ""),
                form.reason().isEmpty() ? null : form.reason(),
                sent);
    }

    private Outline outline(String plan, NodeId moved) {
        Outline outline = new Outline(plans.outline(new PlanId(plan)));
        if (outline.find(moved) == null) {
            throw new NoSuchNode();
        }
        return outline;
    }

    private void fill(Model model, String plan, NodeId moved, Outline outline, MoveForm form, String q) {
        TreeFilter names = TreeFilter.of(null, q, null);
        List<OutlineNode> branch = outline.branch(moved);
        List<OutlineNode> targets = outline.nodes().stream()
                .filter(each -> !branch.contains(each))
                .filter(each -> names.matches(each.label())
                        || each.id().value().equals(form.to().parent()))
                .toList();
        model.addAttribute("plan", plans.get(new PlanId(plan)));
        model.addAttribute("node", outline.find(moved));
        model.addAttribute("outline", outline);
        model.addAttribute("branch", branch.size());
        model.addAttribute("targets", targets);
        model.addAttribute("q", q);
        model.addAttribute("form", form);
        model.addAttribute("openProposals", proposals.open(new PlanId(plan)));
        model.addAttribute("places", MoveTarget.below(outline, form.to().parent(), moved));
        model.addAttribute("levels", moves.levelChanges(moved, form.to().place().parent()));
        model.addAttribute("words", new PlaceWords(outline));
    }

    /** Names places for people. */
    record PlaceWords(Outline outline) {
        /** From the root down; empty for the top. */
        public List<String> path(MoveTarget place) {
            return outline.path(MoveTarget.id(place.parent())).stream()
                    .map(OutlineNode::label)
                    .toList();
        }

        /** Label of the sibling before; empty for the first, or where it is gone. */
        public String after(MoveTarget place) {
            NodeId after = MoveTarget.id(place.after());
            return Stream.ofNullable(after == null ? null : outline.find(after))
                    .map(OutlineNode::label)
                    .findFirst()
                    .orElse("");
        }
    }
}
