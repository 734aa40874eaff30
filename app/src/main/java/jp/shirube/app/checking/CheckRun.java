package jp.shirube.app.checking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One time that a plan was checked（点検）.
 *
 * @param imported whether it ran because an import was taken; otherwise a person asked for it
 * @param ended null while it goes on
 * @param rules how many were to be asked
 * @param rulesDone how many were asked so far
 * @param passages how many texts were read
 * @param millis how long it took; null while it goes on
 * @param switchedOff rules that the town has switched off
 * @param broken rules that failed and so said nothing
 * @param changedSince whether the plan was changed since
 */
public record CheckRun(
        long id,
        boolean imported,
        String login,
        Instant began,
        @Nullable Instant ended,
        int rules,
        int rulesDone,
        int passages,
        @Nullable Long millis,
        List<String> switchedOff,
        List<String> broken,
        boolean changedSince) {
    public CheckRun {
        switchedOff = List.copyOf(switchedOff);
        broken = List.copyOf(broken);
    }

    /** Seconds for people, such as 0.8. */
    public String seconds() {
        return millis == null ? "" : String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }
}
