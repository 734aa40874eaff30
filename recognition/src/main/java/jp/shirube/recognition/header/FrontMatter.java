package jp.shirube.recognition.header;

import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.reading.Reading;

/**
 * The first page of a document: its title, subtitle, years, date and issuer stand above everything that a form reads, and are no values of
 * their own.
 */
public final class FrontMatter {

    private static final int LONGEST = 40;
    private static final int LINES = 12;

    private FrontMatter() {}

    /**
     * Accounts for the short lines at the top that nobody has used: up to the first line that a form used, at most twelve filled lines. A
     * sentence stays open.
     */
    public static void account(Reading reading) {
        List<Line> filled = reading.lines().stream()
                .filter(line -> !line.blank())
                .limit(LINES)
                .toList();
        Optional<Line> firstUsed = filled.stream().filter(reading::accounted).findFirst();
        for (Line line : filled) {
            if (reading.accounted(line) && firstUsed.isPresent() && !line.equals(firstUsed.get())) {
                return;
            }
            if (!reading.accounted(line) && isTitleLine(line)) {
                reading.use(line, LineUse.HEADING);
            }
        }
    }

    private static boolean isTitleLine(Line line) {
        boolean shortLine = !line.tabular()
                && line.text().length() <= LONGEST
                && line.text().indexOf('。') < 0;
        return shortLine
                && (line.key().length() > 1 || PrintedYear.findIn(line.key()).isPresent());
    }
}
