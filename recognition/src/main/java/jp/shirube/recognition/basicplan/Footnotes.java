package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;

/** Brings footnotes（※1 …） to the indicators above that carry their mark. */
final class Footnotes {

    private final Reading reading;
    private final PlanDraft draft;
    private final Map<String, List<Integer>> waiting = new LinkedHashMap<>();
    private int seen;

    Footnotes(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Whether a line is a footnote. */
    static boolean isNote(Line line) {
        return line.text().charAt(0) == '※';
    }

    /** Reads a footnote; the indicators read since the last footnote of the same mark get its text. */
    void read(Line line) {
        collect();
        List<Integer> carriers = waiting.remove(mark(line.key()));
        if (carriers == null) {
            reading.find(ReadingRule.LOOSE_NOTE, reading.source(line), line.text());
            return;
        }
        reading.use(line, LineUse.BODY);
        for (int index : carriers) {
            draft.indicators().set(index, withNote(draft.indicators().get(index), line.text()));
        }
    }

    /** Reports the marks whose footnote is nowhere. */
    void finish() {
        collect();
        waiting.forEach((mark, carriers) -> reading.find(
                ReadingRule.LOOSE_NOTE, draft.indicators().get(carriers.get(0)).source(), mark));
    }

    private void collect() {
        for (; seen < draft.indicators().size(); seen++) {
            for (String note : draft.indicators().get(seen).notes()) {
                String key = JapaneseText.key(note);
                if (key.startsWith("※") && mark(key).length() == key.length()) {
                    waiting.computeIfAbsent(key, mark -> new ArrayList<>()).add(seen);
                }
            }
        }
    }

    private static String mark(String key) {
        int end = 1;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return key.substring(0, end);
    }

    private static Indicator withNote(Indicator indicator, String note) {
        List<String> notes = new ArrayList<>(indicator.notes());
        notes.add(note);
        return new Indicator(
                indicator.id(),
                indicator.name(),
                indicator.kind(),
                indicator.node(),
                indicator.project(),
                indicator.baseline(),
                indicator.target(),
                indicator.actuals(),
                indicator.direction(),
                indicator.cumulativeYears(),
                indicator.breakdown(),
                indicator.placeholder(),
                notes,
                indicator.source());
    }
}
