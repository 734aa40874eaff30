package jp.shirube.app.access.account;

import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.platform.Staff;

/** An account of a new installation. */
record First(Staff staff, List<Role> roles) {

    /** One administrator, who opens the others. */
    static List<First> ofNew() {
        return List.of(of("admin", false, Role.ADMINISTRATOR));
    }

    /** One for each way of working, so that people can try them. */
    static List<First> ofPractice() {
        return List.of(
                of("admin", false, Role.ADMINISTRATOR),
                of("planner", true, Role.PLANNING),
                of("entry", true, Role.ENTRY),
                of("head", true, Role.DIVISION_HEAD),
                of("finance", true, Role.FINANCE),
                of("member", false, Role.OUTSIDE_MEMBER),
                of("auditor", false, Role.AUDITOR));
    }

    private static First of(String login, boolean hasDivision, Role role) {
        MessageBundle texts = MessageBundle.of("account");
        return new First(
                new Staff(
                        login,
                        texts.format("account.first." + login),
                        hasDivision ? texts.format("account.first." + login + ".division") : ""),
                List.of(role));
    }
}
