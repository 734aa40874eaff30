package jp.shirube.app.access.web;

import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.Sessions;
import jp.shirube.app.access.proof.SecondProofs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Passwords, codes and sessions of others, for administrators. */
@Controller
class AccountSecretController {
    private static final String TO_ACCOUNT = "redirect:/staff/accounts/";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondProofs proofs;
    private final AccountPage page;
    private final AccessLog log;

    AccountSecretController(
            Accounts accounts, Sessions sessions, SecondProofs proofs, AccountPage page, AccessLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.proofs = proofs;
        this.page = page;
        this.log = log;
    }

    /** Answers with the page that tells the new password; it stands nowhere else. */
    @PostMapping("/staff/accounts/{login}/password")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    ModelAndView password(@PathVariable String login) {
        return page.withPassword(login, accounts.renewPassword(login));
    }

    @PostMapping("/staff/accounts/{login}/code/end")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String code(@PathVariable String login) {
        proofs.end(accounts.get(login).login());
        return TO_ACCOUNT + login;
    }

    @PostMapping("/staff/accounts/{login}/sessions/{handle}/end")
    @Needs(value = Act.MANAGE, thing = Thing.ACCOUNT)
    String session(@PathVariable String login, @PathVariable String handle) {
        if (sessions.end(accounts.get(login).login(), handle)) {
            log.write(AccessEvent.Kind.REVOKED, login, "");
        }
        return TO_ACCOUNT + login;
    }
}
