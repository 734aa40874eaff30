package jp.shirube.app.desk.past;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages of the past: {@code /staff/at/2026-04-01/plans/…} is {@code /staff/plans/…} as it was at the end of that day in Japan. */
final class PastAddresses {
    static final String ROOT = "/staff/at/";
    private static final Pattern PAST = Pattern.compile("/staff/at/([^/]+)(/.*)?");

    /** Pages that show rows and change nothing. */
    private static final Pattern PAGES = Pattern.compile(
            "/staff(/plans(/[^/]+(/nodes/[^/]+(/list)?|/sums|/materials|/history)?)?"
                    + "|/projects(/[^/]+(/history)?)?|/indicators(/[^/]+(/history)?)?|/budgets|/where/[^/]+/[^/]+|/divisions(/[0-9]+)?)?");

    /** Pages that are the same at all times, or lead elsewhere in time. */
    private static final Pattern TIMELESS =
            Pattern.compile("/staff/(documents/.*|intakes/[0-9]+|time|plans/[^/]+/difference)");

    private PastAddresses() {}

    /** The segment that names the moment, and the address in the present; empty for an address in the present. */
    static Optional<Split> split(String path) {
        Matcher matcher = PAST.matcher(path);
        return matcher.matches()
                ? Optional.of(
                        new Split(matcher.group(1), "/staff" + (matcher.group(2) == null ? "" : matcher.group(2))))
                : Optional.empty();
    }

    /** An address of the past, in two. */
    record Split(String segment, String present) {}

    /** The moment that a segment names: a day means its end; a local time is that of Japan. Empty where it names none. */
    static Optional<Instant> moment(String segment) {
        try {
            if (segment.length() == "2026-04-01".length()) {
                return Optional.of(LocalDate.parse(segment)
                        .plusDays(1)
                        .atStartOfDay(PastView.JAPAN)
                        .toInstant()
                        .minusNanos(1000));
            }
            return Optional.of(
                    segment.endsWith("Z")
                            ? Instant.parse(segment)
                            : LocalDateTime.parse(segment)
                                    .atZone(PastView.JAPAN)
                                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The address at a moment where there is such a page; else as it is. */
    static String then(String segment, String address) {
        return shows(address) ? ROOT + segment + address.substring("/staff".length()) : address;
    }

    /** Whether an address is that of a page that can be shown as it was. */
    static boolean shows(String address) {
        return PAGES.matcher(path(address)).matches();
    }

    /** Whether a link of a page of the past may stay: it stays in that time, is timeless, or leads out of the staff's pages. */
    static boolean stays(String address) {
        return !address.startsWith("/staff")
                || address.startsWith(ROOT)
                || TIMELESS.matcher(path(address)).matches();
    }

    private static String path(String address) {
        return address.split("[?#;]", 2)[0];
    }
}
