package jp.shirube.app.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told（お知らせ）.
 *
 * @param about null where it stands no more
 * @param actor login of who did it
 * @param comment number of the comment it tells of; null for none
 * @param words the beginning of that comment; empty where there is none, or it was withdrawn
 * @param changes how many rows were changed
 * @param things how many things they belong to
 * @param read whether the person has read it
 */
public record Notice(
        long id,
        NoticeKind kind,
        @Nullable Topic about,
        String actor,
        @Nullable Long comment,
        String words,
        int changes,
        int things,
        Instant first,
        Instant last,
        boolean read) {

    /** Where it leads; the list of notices where what it tells of stands no more. */
    public String path() {
        if (about == null) {
            return "/staff/notices";
        }
        return comment == null ? about.path() : about.path() + "#comment-" + comment;
    }

    /** Month and day in Japan, such as 6/12. */
    public String monthDay() {
        LocalDate day = LocalDate.ofInstant(last, ZoneId.of("Asia/Tokyo"));
        return day.getMonthValue() + "/" + day.getDayOfMonth();
    }

    /** Key of its message. */
    public String message() {
        String kindOf = "notice." + kind.name().toLowerCase(Locale.ROOT);
        return kind == NoticeKind.CHANGE && things > 1 ? kindOf + "-many" : kindOf;
    }
}
