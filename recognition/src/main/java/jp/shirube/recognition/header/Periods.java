package jp.shirube.recognition.header;

import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.Period;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;

/** The fiscal years that a plan covers: 2024年度～2026年度, 令和7年度から令和11年度まで, (2020－2025). */
public final class Periods {

    private static final int LONGEST_YEARS = 30;

    private Periods() {}

    /** A period and where it is printed. */
    public record Found(Period period, SourceRef source) {}

    /**
     * The period of the plan. Of all spans in running text the one counts that stands in a title, beside the words 計画期間, or under a
     * heading that ends in 期間; then one in fiscal years; then the first.
     *
     * @param titleLines filled lines that count as title, at the top of the document
     */
    public static Optional<Found> find(Reading reading, int titleLines) {
        Found best = null;
        int most = -1;
        int filled = 0;
        String above = "";
        for (Line line : reading.lines()) {
            if (line.blank() || line.tabular()) {
                continue;
            }
            filled++;
            Optional<Period> span = spanIn(line.text(), line.key());
            if (span.isPresent()) {
                boolean placed = filled <= titleLines || line.key().contains("計画期間") || above.endsWith("期間");
                int weight = (placed ? 2 : 0) + (line.key().contains("年度") ? 1 : 0);
                if (weight > most) {
                    most = weight;
                    best = new Found(
                            span.get(),
                            SourceRef.ofLine(line.number(), span.get().printed()));
                }
            }
            above = line.key();
        }
        return Optional.ofNullable(best);
    }

    /** The span of years in one text; empty where fewer than two years stand beside each other in it. */
    public static Optional<Period> spanIn(String text) {
        return spanIn(text, JapaneseText.key(text));
    }

    private static Optional<Period> spanIn(String text, String key) {
        List<PrintedYear> years = PrintedYear.listIn(key);
        for (int i = 0; i + 1 < years.size(); i++) {
            PrintedYear from = years.get(i);
            PrintedYear to = years.get(i + 1);
            String between = key.substring(from.end(), to.start());
            boolean ordered = to.year() > from.year() && to.year() - from.year() <= LONGEST_YEARS;
            if (ordered && joins(between)) {
                return Optional.of(new Period(from.year(), to.year(), printed(text, from.start(), to.end())));
            }
        }
        return Optional.empty();
    }

    private static boolean joins(String between) {
        return between.equals("~") || between.equals("-") || between.equals("から") || between.startsWith("を初年度");
    }

    /** The part of a text that makes the characters from {@code start} to {@code end} of its matching key, which has no spaces. */
    public static String printed(String text, int start, int end) {
        int first = text.length();
        int last = 0;
        int index = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!JapaneseText.isSpace(text.charAt(i))) {
                first = index == start ? i : first;
                last = index < end ? i + 1 : last;
                index++;
            }
        }
        return text.substring(Math.min(first, last), last);
    }
}
