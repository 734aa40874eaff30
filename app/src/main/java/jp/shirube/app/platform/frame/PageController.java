package jp.shirube.app.platform.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class PageController {
    @GetMapping("/sign-in")
    String signIn() {
        return "platform/sign-in";
    }
}
