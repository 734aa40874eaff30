package jp.shirube.app.collaboration.mail;

import jp.shirube.app.platform.Refusal;

/** Refusal: what was entered is no address that a mail can be sent to. */
public final class DeliveryRefused extends Refusal {
    DeliveryRefused() {
        super("collaboration-mail", "delivery.refused.address");
    }
}
