package jp.shirube.app.desk.project;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearActivity;
import org.jspecify.annotations.Nullable;

/** A row of the schedule（年度別工程）, its cells in the order of the years asked for. */
record ScheduleLine(Held<ScheduleRow> row, List<ScheduleCell> cells) {
    ScheduleLine {
        cells = List.copyOf(cells);
    }

    static ScheduleLine of(Held<ScheduleRow> row, List<Integer> years) {
        List<ScheduleCell> cells = new ArrayList<>();
        for (int index = 0; index < years.size(); index++) {
            YearActivity here = find(row.value(), years.get(index));
            boolean before = index > 0 && active(find(row.value(), years.get(index - 1)));
            boolean after = index + 1 < years.size() && active(find(row.value(), years.get(index + 1)));
            cells.add(new ScheduleCell(
                    years.get(index),
                    here == null ? null : here.state(),
                    !before,
                    !after,
                    here == null ? null : ScheduleCell.words(here.printed())));
        }
        return new ScheduleLine(row, cells);
    }

    private static @Nullable YearActivity find(ScheduleRow row, int year) {
        return row.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElse(null);
    }

    private static boolean active(@Nullable YearActivity activity) {
        return activity != null && activity.state() == ActivityState.ACTIVE;
    }
}
