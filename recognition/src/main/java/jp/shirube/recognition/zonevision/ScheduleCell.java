package jp.shirube.recognition.zonevision;

import jp.shirube.exchange.ActivityState;
import jp.shirube.formats.text.Cell;

/**
 * A year cell of a schedule.
 *
 * @param words whether it holds words in place of an arrow; the state is then ACTIVE only where every year has its own words
 */
record ScheduleCell(ActivityState state, boolean words) {

    private static final String ARROWS = "→►▶➤▷⟶⇨━";
    private static final String DOTS = "○〇●◎◯■★☆";
    private static final String DASHES = "-ー一―…";

    static ScheduleCell of(Cell cell) {
        return of(cell.key());
    }

    /** Reads a matching key. */
    static ScheduleCell of(String key) {
        if (key.isEmpty()) {
            return new ScheduleCell(ActivityState.IDLE, false);
        }
        boolean arrow = key.chars().anyMatch(c -> ARROWS.indexOf(c) >= 0);
        if (arrow || key.chars().allMatch(c -> DOTS.indexOf(c) >= 0)) {
            boolean words = key.chars().anyMatch(c -> Character.isLetter(c) && DASHES.indexOf(c) < 0);
            return new ScheduleCell(ActivityState.ACTIVE, words);
        }
        if (key.chars().allMatch(c -> DASHES.indexOf(c) >= 0)) {
            return new ScheduleCell(ActivityState.IDLE, false);
        }
        return new ScheduleCell(ActivityState.UNKNOWN, true);
    }
}
