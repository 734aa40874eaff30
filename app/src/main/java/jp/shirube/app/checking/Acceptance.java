package jp.shirube.app.checking;

import java.time.Instant;

/**
 * A finding that somebody accepted as it is（受け入れ）.
 *
 * @param holds whether the text is still the one that was accepted; otherwise it has expired
 */
public record Acceptance(String reason, String by, Instant at, boolean holds) {}
