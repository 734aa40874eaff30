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
        boolean arrow = false;
        boolean words = false;
        boolean dots = true;
        boolean dashes = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean dash = DASHES.indexOf(c) >= 0;
            arrow |= ARROWS.indexOf(c) >= 0;
            dots = dots && DOTS.indexOf(c) >= 0;
            dashes &= dash;
            words = words || !dash && Character.isLetter(c);
        }
        if (arrow || dots) {
            return new ScheduleCell(ActivityState.ACTIVE, words);
        }
        return dashes ? new ScheduleCell(ActivityState.IDLE, false) : new ScheduleCell(ActivityState.UNKNOWN, true);
    }
}
