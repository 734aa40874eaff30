package jp.shirube.app.checking;

import java.time.Instant;

/**
 * A finding that was sent to a division to be looked at（担当へ送る）.
 *
 * @param note empty for none
 */
public record Referral(String division, String note, String by, Instant at) {}
