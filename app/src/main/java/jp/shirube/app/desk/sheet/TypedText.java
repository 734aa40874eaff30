package jp.shirube.app.desk.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, what a person saw there and what was typed over it.
 *
 * @param standing what its field says now, as it is written in the cell
 * @param text in the input: what stands, or what was typed
 * @param shown what the person saw or, after a conflict, sees as standing
 * @param problem why what was typed cannot be taken; null where it can
 * @param seen what the person saw before somebody changed it; null where nobody did
 */
public record TypedText(
        String standing,
        String text,
        String shown,
        @Nullable String problem,
        @Nullable String seen) {

    /** As first shown. */
    public static TypedText standing(String text) {
        return new TypedText(text, text, text, null, null);
    }

    TypedText typed(String typed, String earlier) {
        return new TypedText(standing, typed, earlier, null, null);
    }

    TypedText bad(String why) {
        return new TypedText(standing, text, shown, why, null);
    }

    TypedText overStanding() {
        return new TypedText(standing, text, standing, null, shown);
    }
}
