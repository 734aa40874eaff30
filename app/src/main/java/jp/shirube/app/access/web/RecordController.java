package jp.shirube.app.access.web;

import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.access.account.StaffAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of sign-ins, failures, revocations, changes of roles and exports, for administrators and auditors. */
@Controller
class RecordController {
    private static final int MOST = 500;

    private final AccessLog log;

    RecordController(AccessLog log) {
        this.log = log;
    }

    @GetMapping("/staff/record")
    @Needs(value = Act.READ_RECORD, thing = Thing.ACCOUNT)
    String record(@RequestParam(defaultValue = "") String login, Model model) {
        model.addAttribute("login", login.strip());
        model.addAttribute("events", log.latest(StaffAccounts.normalise(login), MOST));
        model.addAttribute("most", MOST);
        return "access/record";
    }
}
