package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page. */
@OpenToAll
@Controller("portal.HomeController")
class HomeController {
    private final HomePages pages;

    HomeController(HomePages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", pages.get());
        return "portal/home";
    }
}
