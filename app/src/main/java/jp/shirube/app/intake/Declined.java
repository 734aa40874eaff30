package jp.shirube.app.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person declined a proposal（見送り）. A later reading that says the same takes it over, and nobody is asked again.
 *
 * @param by login
 * @param reason in the person's words; null where none was given
 */
public record Declined(String by, Instant at, @Nullable String reason) {}
