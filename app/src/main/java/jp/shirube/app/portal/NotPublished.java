package jp.shirube.app.portal;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names something that residents cannot see. Says the same whether it is a draft or nothing at all. */
public final class NotPublished extends Refusal {
    public NotPublished() {
        super("portal", "portal.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
