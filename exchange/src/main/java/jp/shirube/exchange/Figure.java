package jp.shirube.exchange;

import java.math.BigDecimal;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A numeric claim in prose.
 *
 * @param text as printed with its unit
 * @param unit as printed; null where none is printed
 * @param context what the number is about: the words around it
 */
public record Figure(
        String text, BigDecimal number, @Nullable String unit, String context, SourceRef source) implements Sourced {}
