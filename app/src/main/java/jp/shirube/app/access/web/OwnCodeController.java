package jp.shirube.app.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.access.proof.SecondProofs;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Setting up one's own second proof（確認コード）, and taking it off with the password. */
@OpenToStaff
@Controller
class OwnCodeController {
    private static final String TO_OWN = "redirect:/staff/me";
    /** Attribute of the session: the secret that is being set up, gone when it is confirmed. */
    private static final String SECRET = "shirube.second-proof";

    private final SecondProofs proofs;
    private final StaffAccounts accounts;
    private final CurrentStaff staff;

    OwnCodeController(SecondProofs proofs, StaffAccounts accounts, CurrentStaff staff) {
        this.proofs = proofs;
        this.accounts = accounts;
        this.staff = staff;
    }

    @PostMapping("/staff/me/code")
    String begin(HttpSession session, Model model) {
        String login = staff.get().login();
        if (proofs.isOn(login)) {
            return TO_OWN;
        }
        String secret = proofs.begin(login);
        session.setAttribute(SECRET, secret);
        return page(secret, model);
    }

    @PostMapping("/staff/me/code/confirm")
    ModelAndView confirm(@RequestParam String code, HttpSession session, Model model) {
        String secret = Objects.requireNonNullElse((String) session.getAttribute(SECRET), "");
        List<String> recovery = proofs.confirm(staff.get().login(), code);
        if (recovery.isEmpty()) {
            model.addAttribute("wrong", true);
            return new ModelAndView(page(secret, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        session.removeAttribute(SECRET);
        model.addAttribute("recovery", recovery);
        return new ModelAndView("access/recovery", model.asMap());
    }

    @PostMapping("/staff/me/code/end")
    String end(@RequestParam String current) {
        String login = staff.get().login();
        if (accounts.verify(login, current).isEmpty()) {
            return TO_OWN + "?wrong";
        }
        proofs.end(login);
        return TO_OWN;
    }

    private String page(String secret, Model model) {
        model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute(
                "uri", "otpauth://totp/Shirube:" + staff.get().login() + "?secret=" + secret + "&issuer=Shirube");
        return "access/code";
    }
}
