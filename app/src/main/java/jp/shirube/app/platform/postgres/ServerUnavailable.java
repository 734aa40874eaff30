package jp.shirube.app.platform.postgres;

import jp.shirube.app.platform.Refusal;

/** The embedded server cannot be run on this machine; the message says why and names the way out. */
public final class ServerUnavailable extends Refusal {
    ServerUnavailable(String key, Object... arguments) {
        super("platform", key, arguments);
    }

    @Override
    public int status() {
        return 503;
    }
}
