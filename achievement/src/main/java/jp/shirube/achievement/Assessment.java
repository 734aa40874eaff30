package jp.shirube.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an indicator has come in a year, or why that cannot be said. */
public sealed interface Assessment permits Assessed, NotAssessable {
    /** The formula that was asked; null where there was nothing to choose one for. */
    @Nullable
    Formula formula();

    /** What went in, in the order of the formula. */
    List<Input> inputs();
}
