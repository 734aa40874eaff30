package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.portal.PublishedPlans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that lists all open data. */
@OpenToAll
@Controller("portal.OpenDataPageController")
class OpenDataPageController {
    private final PublishedPlans plans;
    private final PlanPages pages;

    OpenDataPageController(PublishedPlans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/portal/open")
    String open(Model model) {
        List<PlanPage> all =
                plans.list().stream().map(plan -> pages.get(plan.id())).toList();
        model.addAttribute("plans", all);
        return "portal/open";
    }
}
