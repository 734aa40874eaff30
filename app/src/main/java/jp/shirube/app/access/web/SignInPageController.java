package jp.shirube.app.access.web;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@OpenToAll
@Controller
class SignInPageController {
    @GetMapping("/sign-in")
    String signIn() {
        return "platform/sign-in";
    }
}
