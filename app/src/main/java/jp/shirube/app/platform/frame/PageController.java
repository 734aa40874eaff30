package jp.shirube.app.platform.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page and the two front doors, until a room takes over what stands behind them. */
@Controller
class PageController {
    @GetMapping("/")
    String portal() {
        return "platform/portal-home";
    }

    @GetMapping("/staff")
    String staff() {
        return "platform/staff-home";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "platform/sign-in";
    }
}
