package jp.shirube.app.platform;

/** The external database does not answer, refuses the account, or is too old. */
public final class DatabaseUnreachable extends Refusal {
    DatabaseUnreachable(String key, String reason) {
        super("platform", key, reason);
    }

    @Override
    public int status() {
        return 503;
    }
}
