package jp.shirube.app.desk.restructure;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.desk.edit.ProposalEntry;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ProposedPlace;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.ListingMovedMeanwhile;
import jp.shirube.app.project.ListingMoves;
import jp.shirube.app.project.ListingPlace;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Reach;
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

/** Moving the listing of a project to another node or another place under its node（掲載を移す）. */
@Controller
class ListingMoveController {
    private static final String TABLE = "project.placement";

    private final Plans plans;
    private final Projects projects;
    private final ListingMoves moves;
    private final ProposalEntry proposals;
    private final CurrentStaff currentStaff;

    ListingMoveController(
            Plans plans, Projects projects, ListingMoves moves, ProposalEntry proposals, CurrentStaff currentStaff) {
        this.proposals = proposals;
        this.plans = plans;
        this.projects = projects;
        this.moves = moves;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.MOVE, thing = Thing.PROJECT)
    @GetMapping("/staff/projects/{project}/listings/{row}/move")
    String ask(
            @PathVariable String project,
            @PathVariable long row,
            @RequestParam(required = false) @Nullable String node,
            Model model) {
        ProjectId id = new ProjectId(project);
        ListingPlace seen = moves.place(id, new RowRef(TABLE, row));
        NodeId target = node == null ? seen.node() : new NodeId(node);
        ListingPlace to = target.equals(seen.node()) ? seen : new ListingPlace(target, last(id, target));
        fill(model, id, row, seen, to, "");
        return "desk/listing-move";
    }

    @Needs(value = Act.MOVE, thing = Thing.PROJECT)
    @PostMapping("/staff/projects/{project}/listings/{row}/move")
    ModelAndView move(
            @PathVariable String project,
            @PathVariable long row,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        ProjectId id = new ProjectId(project);
        RowRef listing = new RowRef(TABLE, row);
        ListingPlace seen = place(sent, "seenNode", "seenAfter");
        ListingPlace to = place(sent, "node", "after");
        String reason = MoveForm.of(sent).reason();
        try {
            if (ProposalEntry.wanted(sent)) {
                onward.addFlashAttribute(
                        "proposed",
                        proposals.putMove(
                                listing, proposed(seen), proposed(to), reason.isEmpty() ? null : reason, sent));
                return new ModelAndView("redirect:/staff/projects/" + project);
            }
            long mark = moves.move(
                    id,
                    listing,
                    seen,
                    to,
                    new Author(currentStaff.get().login(), reason.isEmpty() ? null : reason, null));
            onward.addFlashAttribute("undo", new UndoOffer("moved", 1, mark));
        } catch (ListingMovedMeanwhile | ChangedMeanwhile meanwhile) {
            fill(model, id, row, moves.place(id, listing), to, reason);
            model.addAttribute("conflict", seen);
            return new ModelAndView("desk/listing-move", model.asMap(), HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/staff/projects/" + project);
    }

    private static ListingPlace place(Map<String, String> sent, String node, String after) {
        String before = sent.getOrDefault(after, "");
        return new ListingPlace(
                new NodeId(sent.getOrDefault(node, "")), before.isEmpty() ? null : new ProjectId(before));
    }

    private static ProposedPlace proposed(ListingPlace place) {
        ProjectId after = place.after();
        return new ProposedPlace(place.node().value(), after == null ? "" : after.value(), false, "");
    }

    private List<ProjectEntry> listed(ProjectId moved, NodeId node) {
        return projects.list(node, Reach.OWN).stream()
                .filter(each -> !each.id().equals(moved))
                .toList();
    }

    private @Nullable ProjectId last(ProjectId moved, NodeId node) {
        return listed(moved, node).stream()
                .map(ProjectEntry::id)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private void fill(Model model, ProjectId id, long row, ListingPlace seen, ListingPlace to, String reason) {
        ProjectSheet sheet = projects.get(id);
        Outline outline = new Outline(plans.outline(sheet.plan()));
        if (outline.find(to.node()) == null) {
            throw new NoSuchRow();
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("row", row);
        model.addAttribute("seen", seen);
        model.addAttribute("to", to);
        model.addAttribute("reason", reason);
        model.addAttribute("openProposals", proposals.open(sheet.plan()));
        model.addAttribute("nodes", outline.nodes());
        model.addAttribute("places", listed(id, to.node()));
        model.addAttribute("words", new ListingWords(outline, projects.list(sheet.plan())));
    }

    /** Names places for people. */
    record ListingWords(Outline outline, List<ProjectEntry> projects) {
        /** From the root down. */
        public List<String> path(ListingPlace place) {
            return new MoveController.PlaceWords(outline)
                    .path(new MoveTarget(place.node().value(), ""));
        }

        /** Name of the project before; empty for the first, or where it is gone. */
        public String after(ListingPlace place) {
            return projects.stream()
                    .filter(each -> each.id().equals(place.after()))
                    .map(ProjectEntry::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
