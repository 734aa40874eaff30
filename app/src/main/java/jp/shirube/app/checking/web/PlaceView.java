package jp.shirube.app.checking.web;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.checking.FindingPlace;

/**
 * A place of a finding with the lines around it.
 *
 * @param file name of the original; empty where the place has none
 * @param lines empty where the original has no lines for it
 */
record PlaceView(FindingPlace place, String file, List<Line> lines) {
    PlaceView {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the original.
     *
     * @param asked whether it is one of the place itself
     * @param before what stands before the quoted text; the whole line where the quote is not in it
     * @param quoted empty where it is not in this line
     */
    record Line(int number, boolean asked, String before, String quoted, String after) {
        /** Stands where a tab parts two cells. */
        private static final char SEPARATOR = '\uff5c';

        static Line of(int number, boolean asked, String text, String quote) {
            String shown = text.replace('\t', SEPARATOR);
            int at = asked && !quote.isEmpty() ? text.indexOf(quote) : -1;
            return at < 0
                    ? new Line(number, asked, shown, "", "")
                    : new Line(
                            number,
                            true,
                            shown.substring(0, at),
                            shown.substring(at, at + quote.length()),
                            shown.substring(at + quote.length()));
        }
    }

    static List<Line> lines(List<jp.shirube.app.intake.DocumentLine> around, String quote) {
        List<Line> lines = new ArrayList<>();
        around.stream()
                .filter(each -> !each.text().isBlank())
                .forEach(each -> lines.add(Line.of(each.number(), each.asked(), each.text(), quote)));
        return lines;
    }
}
