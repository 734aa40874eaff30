package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.portal.NotPublished;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.MoneyWording;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Cost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where money comes from: what a sum is made of, and the lines of the document behind a single cost. */
@OpenToAll
@Controller("portal.SumController")
class SumController {
    private static final int AROUND = 3;

    private final SumPages pages;
    private final PublishedPlans plans;
    private final MoneyWording money;
    private final YearWording years;
    private final PlanWording names;

    SumController(SumPages pages, PublishedPlans plans, MoneyWording money, YearWording years, PlanWording names) {
        this.pages = pages;
        this.plans = plans;
        this.money = money;
        this.years = years;
        this.names = names;
    }

    @GetMapping("/portal/plans/{id}/sums")
    String sum(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        model.addAttribute("page", pages.get(id, node, year));
        return "portal/sum";
    }

    /** The planned costs of one project and fiscal year. Throws {@link NotPublished} where there are none. */
    @GetMapping("/portal/projects/{id}/costs/{year}")
    String cost(@PathVariable String id, @PathVariable int year, Model model) {
        PublishedPlan plan = plans.getOfPart(id);
        String key = PublicIds.keyOf(plan.ids().projects(), id);
        Addend.YearCosts costs = plan.addends().stream()
                .filter(each -> each.project().key().equals(key))
                .findFirst()
                .flatMap(each -> each.find(year))
                .orElseThrow(NotPublished::new);
        List<Held<Cost>> asked = costs.numbers().isEmpty() ? costs.others() : costs.numbers();
        model.addAttribute(
                "plan",
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())));
        model.addAttribute(
                "project",
                Link.of(Addresses.project(id), plan.outline().project(key).name()));
        model.addAttribute("year", years.fiscal(year));
        model.addAttribute(
                "amount",
                costs.numbers().isEmpty() ? money.state(asked.get(0).value().state()) : money.both(costs.yen()));
        model.addAttribute(
                "places",
                asked.stream()
                        .map(cost -> plans.lines(plan, cost.origin(), AROUND))
                        .toList());
        return "portal/cost";
    }
}
