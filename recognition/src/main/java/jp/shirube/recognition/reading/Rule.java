package jp.shirube.recognition.reading;

import java.util.Locale;
import jp.shirube.kernel.Severity;

/**
 * A kind of finding. Implemented by enums: the constant's name is the id of the rule, and its message stands in a resource named after the
 * enum, beside it ({@code ReadingRule.properties}).
 */
public interface Rule {

    /** Name of the enum constant, such as {@code LOST_COLUMN}. */
    String name();

    /** How much a finding of this kind matters. */
    Severity severity();

    /** The id that stands in a finding, such as {@code lost-column}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
