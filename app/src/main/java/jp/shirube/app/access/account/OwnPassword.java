package jp.shirube.app.access.account;

import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import org.springframework.stereotype.Component;

/** Changing one's own password. */
@Component
public class OwnPassword {
    /** Role of who signed in without the password that is kept here: it is asked of nobody to change what they never use. */
    public static final String UNUSED = "PASSWORD_UNUSED";

    private final StaffAccounts accounts;
    private final PasswordRules rules;
    private final AccessLog log;

    OwnPassword(StaffAccounts accounts, PasswordRules rules, AccessLog log) {
        this.accounts = accounts;
        this.rules = rules;
        this.log = log;
    }

    /**
     * Puts the new password in place of the current one.
     *
     * @throws AccountRefused where the current one is wrong, the new ones differ, or the new one breaks a rule
     */
    public void change(String login, String current, String next, String again) {
        if (accounts.verify(login, current).isEmpty()) {
            log.write(AccessEvent.Kind.FAILURE, login, "password");
            throw new AccountRefused("account.refused.current");
        }
        if (!next.equals(again)) {
            throw new AccountRefused("account.refused.again");
        }
        if (next.equals(current)) {
            throw new AccountRefused("account.refused.same");
        }
        rules.check(login, next);
        accounts.setPassword(login, next, false);
        log.write(AccessEvent.Kind.PASSWORD, login, "");
    }
}
