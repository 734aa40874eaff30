package jp.shirube.app.access.account;

import jp.shirube.app.platform.Refusal;

/** What was asked of an account goes against its rules; the message says which and what to do. */
public final class AccountRefused extends Refusal {
    AccountRefused(String key, Object... arguments) {
        super("account", key, arguments);
    }

    @Override
    public int status() {
        return 422;
    }
}
