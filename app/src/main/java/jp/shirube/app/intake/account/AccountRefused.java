package jp.shirube.app.intake.account;

import jp.shirube.app.platform.Refusal;

/** Refusal: a file of the accounting system cannot be taken in; nothing was written. */
public final class AccountRefused extends Refusal {
    /** Why: {@code problems}, {@code issuer}, {@code columns}, {@code stage}, {@code share} or {@code file}. */
    public AccountRefused(String why) {
        super("account-file", "account-file.refused." + why);
    }

    @Override
    public int status() {
        return 422;
    }
}
