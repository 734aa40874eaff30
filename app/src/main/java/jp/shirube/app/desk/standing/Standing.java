package jp.shirube.app.desk.standing;

import java.util.Locale;
import java.util.Set;

/** How an indicator stands in a fiscal year（指標の状態）, what needs a person first. */
public enum Standing {
    /** The result should have been out by now. */
    OVERDUE,
    /** Less than the path asks of the year. */
    OFF_PATH,
    /** The year is over and nobody has entered a result; nobody said until when it should be out. */
    MISSING,
    /** Short of the target, and no path says whether that is enough for the year. */
    SHORT,
    /** Not there yet, but where it should be by now. */
    ON_PATH,
    /** The target is reached. */
    REACHED,
    /** The year is not over, or the result is not due yet. */
    WAITING,
    /** Nobody can say, and the reason is known. */
    UNASSESSABLE;

    /** Codes of those where a year that is over has no result. */
    public static final Set<String> LACKING = Set.of(OVERDUE.code(), MISSING.code());

    /** As it stands in addresses and in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
