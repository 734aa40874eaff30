package jp.shirube.app.access.web;

import java.util.List;
import jp.shirube.app.access.AccessWords;
import jp.shirube.app.access.Role;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one account, plain or with what has just come of it. */
@Component
class AccountPage {
    private final Accounts accounts;
    private final Sessions sessions;
    private final AccessWords words;

    AccountPage(Accounts accounts, Sessions sessions, AccessWords words) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.words = words;
    }

    ModelAndView of(String login) {
        ModelAndView page = new ModelAndView("access/account");
        page.addObject("account", accounts.get(login));
        page.addObject("sessions", sessions.list(login, ""));
        page.addObject("roles", List.of(Role.values()));
        page.addObject("words", words);
        return page;
    }

    ModelAndView withPassword(String login, String password) {
        return of(login).addObject("password", password);
    }

    ModelAndView withProblem(String login, String problem) {
        ModelAndView page = of(login).addObject("problem", problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
