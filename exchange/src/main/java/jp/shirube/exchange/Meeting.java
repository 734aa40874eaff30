package jp.shirube.exchange;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting（会議の開催）.
 *
 * @param date null where it could not be told
 * @param number 1 for 第1回; null where none is printed
 * @param written whether it was held in writing（書面開催）
 */
public record Meeting(
        @Nullable LocalDate date,
        String datePrinted,
        String body,
        @Nullable Integer number,
        boolean written,
        List<String> agenda,
        SourceRef source)
        implements Sourced {

    public Meeting {
        agenda = List.copyOf(agenda);
    }
}
