package jp.shirube.app.desk.result;

import java.util.List;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.standing.Standing;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet of results: an indicator with its years.
 *
 * @param row of the indicator
 * @param unit of its figures; empty for none
 * @param place what it belongs to, for people; empty for the plan as a whole
 * @param target by which the last full year is judged; null where there is none
 */
record ResultLine(
        StandingLine standing,
        StandingRow row,
        String unit,
        String place,
        @Nullable Value target,
        List<ResultCell> cells) {
    ResultLine {
        cells = List.copyOf(cells);
    }

    ResultLine with(List<ResultCell> others) {
        return new ResultLine(standing, row, unit, place, target, others);
    }

    /** Name of the indicator, with its breakdown. */
    public String title() {
        String part = standing.sheet().indicator().value().breakdown();
        return part == null ? standing.name() : standing.name() + " " + part;
    }

    /** Whether a result of a year that is over is not there. */
    boolean lacking() {
        return cells.stream().map(cell -> cell.about().awaited()).anyMatch(Standing.LACKING::contains);
    }

    /** Whether the person at hand may enter its results. */
    boolean open() {
        return cells.stream().anyMatch(ResultCell::open);
    }
}
