package jp.shirube.app.checking;

import java.time.Instant;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a town does differently with a rule（点検の設定）.
 *
 * @param severity null for what the rule says
 * @param reason why; empty for none
 */
public record RuleSetting(
        String rule, @Nullable Severity severity, boolean switchedOff, String reason, String by, Instant at) {}
