package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.platform.PortalLink;
import jp.shirube.app.portal.NotPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the money goes（お金）. */
@OpenToAll
@Controller("portal.TownMoneyController")
class TownMoneyController {
    private final TownMoneyPages pages;

    TownMoneyController(TownMoneyPages pages) {
        this.pages = pages;
    }

    @Bean
    static PortalLink moneyLink() {
        return new PortalLink(15, "money", "/portal/money", "portal.link.money");
    }

    /** Of the first plan that has money; a page that says so where none has. */
    @GetMapping("/portal/money")
    String first(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String view,
            Model model) {
        pages.find(year, view).ifPresent(page -> model.addAttribute("page", page));
        return "portal/money";
    }

    /** Of one plan. Throws {@link NotPublished} where there is no money to see. */
    @GetMapping("/portal/plans/{id}/money")
    String money(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String view,
            Model model) {
        model.addAttribute("page", pages.get(id, year, view));
        return "portal/money";
    }
}
