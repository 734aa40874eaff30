package jp.shirube.app.desk.past;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address or an input names no day up to now. */
final class NoSuchMoment extends Refusal {
    NoSuchMoment() {
        super("history", "past.no-moment");
    }

    @Override
    public int status() {
        return 404;
    }
}
