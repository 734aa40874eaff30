package jp.shirube.app.access.web;

import jakarta.servlet.http.HttpSession;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.AccessWords;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.access.account.AccountRefused;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.OwnPassword;
import jp.shirube.app.access.account.Sessions;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is one's own: roles, password, sessions. */
@OpenToStaff
@Controller
class OwnController {
    private static final String TO_OWN = "redirect:/staff/me";

    private final Accounts accounts;
    private final OwnPassword password;
    private final Sessions sessions;
    private final AccessLog log;
    private final AccessWords words;
    private final CurrentStaff staff;

    OwnController(
            Accounts accounts,
            OwnPassword password,
            Sessions sessions,
            AccessLog log,
            AccessWords words,
            CurrentStaff staff) {
        this.accounts = accounts;
        this.password = password;
        this.sessions = sessions;
        this.log = log;
        this.words = words;
        this.staff = staff;
    }

    @GetMapping("/staff/me")
    String own(HttpSession session, Model model) {
        String login = staff.get().login();
        model.addAttribute("account", accounts.get(login));
        model.addAttribute("sessions", sessions.list(login, session.getId()));
        model.addAttribute("words", words);
        return "access/own";
    }

    @GetMapping("/staff/me/password")
    String password(Model model) {
        model.addAttribute("account", accounts.get(staff.get().login()));
        return "access/password";
    }

    /** Other sessions end: whoever knows only the old password is out. */
    @PostMapping("/staff/me/password")
    ModelAndView change(
            @RequestParam String current,
            @RequestParam String next,
            @RequestParam String again,
            HttpSession session,
            Model model) {
        String login = staff.get().login();
        try {
            password.change(login, current, next, again);
        } catch (AccountRefused refused) {
            model.addAttribute("problem", refused.getMessage());
            return new ModelAndView(password(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.endOthers(login, session.getId());
        return new ModelAndView(TO_OWN + "?changed");
    }

    @PostMapping("/staff/me/sessions/{handle}/end")
    String end(@PathVariable String handle) {
        String login = staff.get().login();
        if (sessions.end(login, handle)) {
            log.write(AccessEvent.Kind.REVOKED, login, "");
        }
        return TO_OWN;
    }

    @PostMapping("/staff/me/sessions/end-others")
    String endOthers(HttpSession session) {
        String login = staff.get().login();
        if (sessions.endOthers(login, session.getId()) > 0) {
            log.write(AccessEvent.Kind.REVOKED, login, "");
        }
        return TO_OWN;
    }
}
