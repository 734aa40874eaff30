package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plans, and the page of one. */
@OpenToAll
@Controller("portal.PlanController")
class PlanController {
    private final HomePages home;
    private final PlanPages pages;

    PlanController(HomePages home, PlanPages pages) {
        this.home = home;
        this.pages = pages;
    }

    @GetMapping("/portal/plans")
    String plans(Model model) {
        model.addAttribute("plans", home.plans());
        return "portal/plans";
    }

    @GetMapping("/portal/plans/{id}")
    String plan(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.get(id));
        return "portal/plan";
    }
}
