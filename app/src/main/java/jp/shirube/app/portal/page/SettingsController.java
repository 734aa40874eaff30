package jp.shirube.app.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.platform.Look;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 文字と色: colours and size of letters. Works without script; a cookie keeps the choice and tells nobody who chose. */
@OpenToAll
@Controller("portal.SettingsController")
class SettingsController {
    private static final Duration YEAR = Duration.ofDays(365);

    @GetMapping("/portal/settings")
    String settings(HttpServletRequest request, Model model) {
        model.addAttribute("themes", Look.Theme.values());
        model.addAttribute("sizes", Look.Size.values());
        model.addAttribute("look", Look.of(request));
        return "portal/settings";
    }

    /** Keeps the choice and goes back to the page of the choices, which then shows it. */
    @GetMapping("/portal/settings/choose")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String size,
            HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(
                        Look.COOKIE, Look.parse(theme + "." + size).value())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, "/portal/settings")
                .build();
    }
}
