package jp.shirube.app.desk.sum;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 「どこから？」 of sums that are computed: a panel beside the page where script runs, a page of its own otherwise. */
@Controller
class SumController {
    private final SumPages pages;

    SumController(SumPages pages) {
        this.pages = pages;
    }

    /**
     * A sum of the projects of a branch, a division or the plan.
     *
     * @param of {@code projects} for their count; anything else for their money
     */
    @GetMapping("/staff/plans/{plan}/sums")
    @Needs(value = Act.SEE, thing = Thing.COST)
    String sum(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(required = false) @Nullable String owners,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "money") String of,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        SumScope scope = new SumScope(
                new PlanId(plan),
                node.isEmpty() ? null : new NodeId(node),
                project.isEmpty() ? null : new ProjectId(project),
                division,
                owners,
                year,
                !of.equals("projects"));
        model.addAttribute("page", pages.get(scope));
        return fragment == null ? "desk/sum" : "desk/sum-fragment";
    }
}
