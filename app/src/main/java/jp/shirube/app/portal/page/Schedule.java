package jp.shirube.app.portal.page;

import java.util.List;

/**
 * A schedule（工程） as arrows over years, and as a table.
 *
 * @param years heads of the columns
 * @param eras the same, short
 * @param rows one an activity
 */
record Schedule(List<String> years, List<String> eras, List<Row> rows) {
    /** Width of a year in the picture. */
    static final int STEP = 200;

    public int width() {
        return years.size() * STEP;
    }

    /** Whether some year could not be read. */
    public boolean anyUnknown() {
        return rows.stream().anyMatch(row -> !row.unknown().isEmpty());
    }

    /**
     * An activity.
     *
     * @param note printed beside it; empty for none
     * @param arrows outlines of the arrows, in a picture 34 high
     * @param unknown left edges of the years whose column was not there to be read
     * @param borders between years
     * @param spoken the same in words
     * @param cells one a year, in words
     */
    record Row(
            String activity,
            String note,
            List<String> arrows,
            List<Integer> unknown,
            List<Integer> borders,
            String spoken,
            List<String> cells) {}
}
