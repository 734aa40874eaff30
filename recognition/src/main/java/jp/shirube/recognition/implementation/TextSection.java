package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Section;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.prose.Markup;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.SectionWords;

/** A titled part of a sheet that holds running text: 施策の方向. */
final class TextSection {

    private final String title;
    private final Line heading;
    private final List<Line> body = new ArrayList<>();

    TextSection(String title, Line heading) {
        this.title = title;
        this.heading = heading;
    }

    String title() {
        return title;
    }

    void add(Line line) {
        body.add(line);
    }

    boolean empty() {
        return body.isEmpty();
    }

    /** The section with its entries, each joined over broken lines. */
    Section read(Reading reading) {
        List<String> items = new ArrayList<>();
        for (Line line : body) {
            if (Markup.isIn(line.text())) {
                reading.find(ReadingRule.LEFTOVER_MARKUP, reading.source(line));
            }
            add(Markup.clean(line.text()), items);
        }
        Line last = body.isEmpty() ? heading : body.get(body.size() - 1);
        return new Section(
                title,
                SectionWords.kind(JapaneseText.key(title)),
                items,
                reading.source(heading, last, heading.text()));
    }

    /** A line goes on with the entry before it unless it has a mark or the entry has come to its full stop. */
    private static void add(String text, List<String> items) {
        Mark mark = Mark.of(text);
        String entry = mark != null && mark.kind() == Mark.Kind.BULLET ? mark.rest(text) : JapaneseText.strip(text);
        if (entry.isEmpty()) {
            return;
        }
        int last = items.size() - 1;
        if (mark == null && last >= 0 && !items.get(last).endsWith("。")) {
            items.set(last, JapaneseText.join(items.get(last), entry));
        } else {
            items.add(entry);
        }
    }
}
