package jp.shirube.app.desk.past;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What a page of the past says about itself.
 *
 * @param segment of the address that names the moment
 * @param present address of the same page in the present
 */
record PastView(Instant moment, String segment, String present) {
    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** The day, for an input. */
    public String day() {
        return local().toLocalDate().toString();
    }

    /** Whether the moment is the end of its day. */
    public boolean endOfDay() {
        return segment.length() == "2026-04-01".length();
    }

    /** Hour and minute, for an input; empty for the end of the day. */
    public String time() {
        return endOfDay() ? "" : local().toLocalTime().withNano(0).toString().substring(0, "09:30".length());
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(moment, JAPAN);
    }
}
