package jp.shirube.app.desk.planning;

import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.planning.Declarations;
import jp.shirube.app.planning.Editions;
import jp.shirube.app.planning.PlanSuccession;
import jp.shirube.app.planning.PlanSuccessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a plan has come, its editions and its change proposals, on one page（版と変更案）. */
@Controller
class PlanningController {
    private final Plans plans;
    private final Declarations declarations;
    private final Editions editions;
    private final ChangeProposals proposals;
    private final PlanSuccessions successions;

    PlanningController(
            Plans plans,
            Declarations declarations,
            Editions editions,
            ChangeProposals proposals,
            PlanSuccessions successions) {
        this.plans = plans;
        this.declarations = declarations;
        this.editions = editions;
        this.proposals = proposals;
        this.successions = successions;
    }

    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/editions")
    String show(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("declarations", declarations.list(id));
        model.addAttribute("dates", declarations.dates(id));
        model.addAttribute("editions", editions.list(id));
        model.addAttribute("proposals", proposals.list(id));
        PlanSuccession begun = successions.find(id).orElse(null);
        model.addAttribute("begun", begun);
        model.addAttribute(
                "beforeTitle", begun == null ? "" : title(begun.edition().plan()));
        List<PlanSuccession> following = successions.listAfter(id);
        model.addAttribute("following", following);
        model.addAttribute(
                "followingTitles",
                following.stream().collect(Collectors.toMap(each -> each.plan().value(), each -> title(each.plan()))));
        return "planning/overview";
    }

    private String title(PlanId plan) {
        return plans.get(plan).header().value().title();
    }
}
