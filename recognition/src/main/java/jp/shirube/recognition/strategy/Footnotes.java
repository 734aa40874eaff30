package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.Indicator;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;

/** The footnotes under an indicator table, ※１ …，※２ …: each goes to the indicators that carry its mark, else to all of the table. */
final class Footnotes {

    private final Reading reading;
    private final List<Indicator> indicators;
    private final int firstOfTable;
    private final Map<String, SourceRef> notes = new LinkedHashMap<>();

    /**
     * The footnotes of a table that is about to be read.
     *
     * @param indicators those of the plan so far; the table's own are added at its end
     */
    Footnotes(Reading reading, List<Indicator> indicators) {
        this.reading = reading;
        this.indicators = indicators;
        this.firstOfTable = indicators.size();
    }

    static boolean begins(Line line) {
        return line.text().startsWith("※");
    }

    void read(Line line) {
        String text = line.text();
        int start = 0;
        while (start >= 0) {
            int next = text.indexOf('※', start + 1);
            String note = text.substring(start, next < 0 ? text.length() : next);
            notes.put(withoutSeparator(JapaneseText.strip(note)), reading.source(line, JapaneseText.strip(note)));
            start = next;
        }
    }

    void close() {
        notes.forEach(this::attach);
    }

    private void attach(String note, SourceRef source) {
        String mark = markOf(JapaneseText.key(note));
        boolean marked = false;
        for (int i = firstOfTable; i < indicators.size(); i++) {
            if (carries(indicators.get(i), mark)) {
                indicators.set(i, with(indicators.get(i), note));
                marked = true;
            }
        }
        if (!marked) {
            for (int i = firstOfTable; i < indicators.size(); i++) {
                indicators.set(i, with(indicators.get(i), note));
            }
            reading.find(ReadingRule.LOOSE_NOTE, source, note);
        }
    }

    private static boolean carries(Indicator indicator, String mark) {
        return mark.length() > 1 && indicator.notes().contains(mark);
    }

    private static Indicator with(Indicator old, String note) {
        List<String> all = new ArrayList<>(old.notes());
        all.add(note);
        return new Indicator(
                old.id(),
                old.name(),
                old.kind(),
                old.node(),
                old.project(),
                old.baseline(),
                old.target(),
                old.actuals(),
                old.direction(),
                old.cumulativeYears(),
                old.breakdown(),
                old.placeholder(),
                all,
                old.source());
    }

    /** ※ and the digits behind it. */
    private static String markOf(String key) {
        int end = 1;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return key.substring(0, end);
    }

    private static String withoutSeparator(String note) {
        int end = note.length();
        while (end > 0 && ("，、,".indexOf(note.charAt(end - 1)) >= 0 || JapaneseText.isSpace(note.charAt(end - 1)))) {
            end--;
        }
        return note.substring(0, end);
    }
}
