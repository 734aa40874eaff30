package jp.shirube.recognition.zonevision;

import java.util.List;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;

/** The division that made the document, 作成／みほん市 企画課: secretariat of the council, or a section of the last root without one. */
final class Imprint {

    private final Reading reading;
    private final PlanDraft draft;

    Imprint(Reading reading, PlanDraft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Looks for the first line that names a division. */
    void read() {
        for (Line line : reading.lines()) {
            int mark = separator(line);
            if (mark > 0) {
                place(line, JapaneseText.strip(line.text().substring(mark + 1)));
                return;
            }
        }
    }

    /** Index of the stroke or colon behind 作成; 0 where the line is none. */
    private static int separator(Line line) {
        String text = line.text();
        if (line.tabular() || !text.startsWith(ZoneWords.MADE_BY)) {
            return 0;
        }
        for (int i = ZoneWords.MADE_BY.length(); i < text.length() - 1; i++) {
            if ("／/：:".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
            if (!JapaneseText.isSpace(text.charAt(i))) {
                return 0;
            }
        }
        return 0;
    }

    private void place(Line line, String division) {
        reading.use(line, LineUse.BODY);
        List<Body> bodies = draft.bodies();
        if (!bodies.isEmpty()) {
            Body last = bodies.remove(bodies.size() - 1);
            bodies.add(new Body(
                    last.name(),
                    last.kind(),
                    last.inside(),
                    last.chair(),
                    last.viceChairs(),
                    last.members(),
                    last.secretariat() == null ? division : last.secretariat(),
                    last.source()));
        } else if (!draft.roots().isEmpty()) {
            draft.roots()
                    .get(draft.roots().size() - 1)
                    .add(new Section(
                            ZoneWords.MADE_BY, SectionKind.OTHER, List.of(division), reading.source(line, division)));
        }
    }
}
