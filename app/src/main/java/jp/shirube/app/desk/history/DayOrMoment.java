package jp.shirube.app.desk.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A side of a difference: the end of a day in Japan, or a moment.
 *
 * @param day null for a moment
 */
record DayOrMoment(Instant moment, @Nullable LocalDate day) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** From 2026-04-01, 2026-04-01T09:30 or 2026-04-01T00:30:00Z; empty where it is none of them. */
    static Optional<DayOrMoment> of(String text) {
        try {
            if (text.length() == "2026-04-01".length()) {
                LocalDate day = LocalDate.parse(text);
                // The very end of the day: the database counts in microseconds.
                Instant end = day.plusDays(1).atStartOfDay(JAPAN).toInstant().minusNanos(1000);
                return Optional.of(new DayOrMoment(end, day));
            }
            Instant moment = text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(JAPAN).toInstant();
            return Optional.of(new DayOrMoment(moment, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
