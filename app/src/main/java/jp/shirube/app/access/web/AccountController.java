package jp.shirube.app.access.web;

import java.time.LocalDate;
import jp.shirube.app.access.AccessWords;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Role;
import jp.shirube.app.access.Thing;
import jp.shirube.app.access.account.AccountEntry;
import jp.shirube.app.access.account.AccountRefused;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.Roles;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts, for administrators: open, close, roles for a time. */
@Controller
class AccountController {
    private static final String TO_ACCOUNT = "redirect:/staff/accounts/";

    private final Accounts accounts;
    private final Roles roles;
    private final AccountPage page;
    private final AccessWords words;
    private final CurrentStaff staff;

    AccountController(Accounts accounts, Roles roles, AccountPage page, AccessWords words, CurrentStaff staff) {
        this.accounts = accounts;
        this.roles = roles;
        this.page = page;
        this.words = words;
        this.staff = staff;
    }

    @GetMapping("/staff/accounts")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String list(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("words", words);
        return "access/accounts";
    }

    /** Answers with the page that tells the password for one sign-in; it stands nowhere else. */
    @PostMapping("/staff/accounts")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    ModelAndView open(
            @RequestParam String login, @RequestParam String name, @RequestParam String division, Model model) {
        try {
            String password = accounts.open(new Staff(login, name.strip(), division.strip()), own());
            return page.withPassword(login, password);
        } catch (AccountRefused refused) {
            model.addAttribute("problem", String.valueOf(refused.getMessage()));
            model.addAttribute("entered", new Staff(login, name, division));
            return new ModelAndView(list(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/staff/accounts/{login}")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    ModelAndView account(@PathVariable String login) {
        return page.of(login);
    }

    @PostMapping("/staff/accounts/{login}/close")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String close(@PathVariable String login) {
        accounts.close(login, own());
        return TO_ACCOUNT + login;
    }

    @PostMapping("/staff/accounts/{login}/reopen")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String reopen(@PathVariable String login) {
        accounts.reopen(login, own());
        return TO_ACCOUNT + login;
    }

    @PostMapping("/staff/accounts/{login}/roles")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    ModelAndView give(
            @PathVariable String login,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String deputyOf) {
        AccountEntry account = accounts.get(login);
        try {
            roles.give(account.login(), role, division, from, to, deputyOf, own());
        } catch (AccountRefused refused) {
            return page.withProblem(login, String.valueOf(refused.getMessage()));
        }
        return new ModelAndView(TO_ACCOUNT + account.login());
    }

    @PostMapping("/staff/accounts/{login}/roles/{holding}/end")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String end(@PathVariable String login, @PathVariable long holding) {
        roles.end(accounts.get(login).login(), holding, own());
        return TO_ACCOUNT + login;
    }

    private String own() {
        return staff.get().login();
    }
}
