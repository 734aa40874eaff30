package jp.shirube.app.access.web;

import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.access.signin.SignInProviders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@OpenToAll
@Controller
class SignInPageController {
    private final SignInProviders providers;

    SignInPageController(SignInProviders providers) {
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        providers.town().ifPresent(town -> model.addAttribute("provider", town));
        return "platform/sign-in";
    }
}
