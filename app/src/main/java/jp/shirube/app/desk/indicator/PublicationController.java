package jp.shirube.app.desk.indicator;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Showing a plan to residents, and hiding it again; asked back before it is done. */
@Controller
class PublicationController {
    private final Plans plans;
    private final CurrentStaff currentStaff;

    PublicationController(Plans plans, CurrentStaff currentStaff) {
        this.plans = plans;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/staff/plans/{plan}/publication")
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    String ask(@PathVariable String plan, Model model) {
        model.addAttribute("plan", plans.get(new PlanId(plan)));
        return "desk/publication";
    }

    @PostMapping("/staff/plans/{plan}/publish")
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    String publish(@PathVariable String plan) {
        plans.publish(plans.get(new PlanId(plan)).id(), currentStaff.get().login());
        return "redirect:/staff/plans";
    }

    @PostMapping("/staff/plans/{plan}/withdraw")
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    String withdraw(@PathVariable String plan) {
        plans.withdraw(plans.get(new PlanId(plan)).id(), currentStaff.get().login());
        return "redirect:/staff/plans";
    }
}
