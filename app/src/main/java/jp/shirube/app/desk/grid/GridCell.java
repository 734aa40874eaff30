package jp.shirube.app.desk.grid;

import org.jspecify.annotations.Nullable;

/**
 * A cell of the grid of costs.
 *
 * @param id for links to it; its input is sent under {@code v.} and the id
 * @param standing whether there is a cost of that year
 * @param text in the input: what stands, or what was typed
 * @param shown what the person saw or, after a conflict, sees as standing
 * @param problem why what was typed cannot be read; null where it can
 * @param seen what the person saw before somebody changed it; null where nobody did
 */
public record GridCell(
        String id,
        int year,
        boolean standing,
        String text,
        String shown,
        @Nullable String problem,
        @Nullable String seen) {

    static GridCell standing(String id, int year, boolean standing, String text) {
        return new GridCell(id, year, standing, text, text, null, null);
    }

    /** The same with what was typed over what was shown. */
    GridCell typed(String typed, String earlier) {
        return new GridCell(id, year, standing, typed, earlier, null, null);
    }

    GridCell bad(String why) {
        return new GridCell(id, year, standing, text, shown, why, null);
    }

    /** The same over what stands by now. */
    GridCell over(String now) {
        return new GridCell(id, year, standing, text, now, null, shown);
    }
}
