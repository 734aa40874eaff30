package jp.shirube.app.platform.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page and the front door for residents, until a room takes over what stands behind it. */
@Controller
class PageController {
    @GetMapping("/")
    String portal() {
        return "platform/portal-home";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "platform/sign-in";
    }
}
