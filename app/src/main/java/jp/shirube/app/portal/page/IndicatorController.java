package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an indicator. */
@OpenToAll
@Controller("portal.IndicatorController")
class IndicatorController {
    private final IndicatorPages pages;

    IndicatorController(IndicatorPages pages) {
        this.pages = pages;
    }

    @GetMapping("/portal/indicators/{id}")
    String indicator(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.get(id));
        return "portal/indicator";
    }
}
