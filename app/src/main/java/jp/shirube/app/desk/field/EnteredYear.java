package jp.shirube.app.desk.field;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;

/** A year as people type it: 令和7年度, R7, 2025, full or half width. Anything doubtful is no year. */
public final class EnteredYear {
    private static final Pattern WESTERN = Pattern.compile("(?:19|20)[0-9]{2}");

    private EnteredYear() {}

    /** The Western year; empty where the text is anything but one year. */
    public static Optional<Integer> parse(String text) {
        String key = JapaneseText.key(text);
        if (WESTERN.matcher(key).matches()) {
            return Optional.of(Integer.valueOf(key));
        }
        return PrintedYear.findIn(key)
                .filter(year -> year.start() == 0 && year.end() == key.length())
                .map(PrintedYear::year);
    }
}
