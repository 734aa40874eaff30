package jp.shirube.app.desk.material;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The other facts of a plan（資料）: members, bodies, meetings, calendar, series, figures, listings, findings. */
@Controller
class MaterialsController {
    private final Plans plans;
    private final ListingComparison comparison;

    MaterialsController(Plans plans, ListingComparison comparison) {
        this.plans = plans;
        this.comparison = comparison;
    }

    @GetMapping("/staff/plans/{plan}/materials")
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    String materials(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        PlanSheet sheet = plans.get(id);
        model.addAttribute("plan", sheet);
        model.addAttribute("bodies", plans.bodies(id));
        model.addAttribute("meetings", plans.meetings(id));
        model.addAttribute("calendar", calendar(plans.steps(id)));
        model.addAttribute(
                "series", plans.series(id).stream().map(SeriesTable::of).toList());
        model.addAttribute("figures", plans.figures(id));
        model.addAttribute("listing", comparison.compare(id));
        model.addAttribute("findings", plans.findings(id));
        return "desk/materials";
    }

    /** Steps by fiscal year, each in order of its months from April. */
    private static Map<Integer, List<Held<Step>>> calendar(List<Held<Step>> steps) {
        Map<Integer, List<Held<Step>>> years = new TreeMap<>();
        for (Held<Step> step : steps) {
            years.computeIfAbsent(step.value().year(), year -> new java.util.ArrayList<>())
                    .add(step);
        }
        years.values().forEach(list -> list.sort((one, other) -> Integer.compare(order(one), order(other))));
        return years;
    }

    private static int order(Held<Step> step) {
        return (step.value().month() + 8) % 12;
    }
}
