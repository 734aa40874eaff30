package jp.shirube.app.access.account;

import jp.shirube.app.platform.Refusal;

/** No account has this login. */
public final class NoSuchAccount extends Refusal {
    NoSuchAccount() {
        super("account", "account.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
