package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a project over the years（スケジュール）.
 *
 * @param note words printed in place of arrows; null where none
 */
public record ScheduleRow(
        String activity, List<YearActivity> years, @Nullable String note, SourceRef source) implements Sourced {

    public ScheduleRow {
        years = List.copyOf(years);
    }
}
