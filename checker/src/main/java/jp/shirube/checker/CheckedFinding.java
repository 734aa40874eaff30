package jp.shirube.checker;

import jp.shirube.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a rule of checking.
 *
 * @param correction null where the rule cannot say what should stand there
 */
public record CheckedFinding(Finding finding, @Nullable Correction correction) {}
