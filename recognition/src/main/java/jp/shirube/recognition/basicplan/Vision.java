package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The vision（将来像） of a plan.
 *
 * @param level the word above it
 */
record Vision(String level, String title, SourceRef source) {

    private static final int LONGEST = 60;

    /** Finds the first vision that is printed below its word, or behind it in quotes; null where there is none. */
    static @Nullable Vision find(Reading reading) {
        List<Line> lines = reading.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank() || line.tabular() || line.text().length() > 2 * LONGEST) {
                continue;
            }
            Vision quoted = quoted(line, reading);
            if (quoted != null) {
                return quoted;
            }
            if (HeadingWord.of(line) == HeadingWord.VISION) {
                Vision below = below(lines, i, reading);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }

    /** The level's name without mark and frame. */
    private static String word(Line line) {
        return HeadingWord.bare(line);
    }

    private static @Nullable Vision quoted(Line line, Reading reading) {
        String text = word(line);
        int open = Math.max(text.indexOf('「'), text.indexOf('『'));
        boolean closed = text.endsWith("」") || text.endsWith("』");
        if (open <= 0 || !closed) {
            return null;
        }
        String before = JapaneseText.strip(text.substring(0, open));
        String label = before.endsWith("：") || before.endsWith(":") ? before.substring(0, before.length() - 1) : before;
        if (HeadingWord.of(label) != HeadingWord.VISION) {
            return null;
        }
        String title = text.substring(open + 1, text.length() - 1);
        return new Vision(JapaneseText.strip(label), title, reading.source(line, title));
    }

    private static @Nullable Vision below(List<Line> lines, int label, Reading reading) {
        int at = label;
        int i = nextFilled(lines, label);
        while (i < lines.size() && HeadingWord.of(lines.get(i)) == HeadingWord.VISION) {
            reading.use(lines.get(i), LineUse.HEADING);
            at = i;
            i = nextFilled(lines, i);
        }
        if (i >= lines.size() || !isTitle(lines.get(i))) {
            return null;
        }
        int end = i;
        StringBuilder title = new StringBuilder(lines.get(i).text());
        while (end + 1 < lines.size() && !lines.get(end + 1).blank() && isTitle(lines.get(end + 1))) {
            end++;
            title.append(lines.get(end).text());
        }
        String text = unquoted(title.toString());
        return new Vision(word(lines.get(at)), text, reading.source(lines.get(i), lines.get(end), text));
    }

    private static boolean isTitle(Line line) {
        Mark mark = line.mark();
        boolean heading = mark != null && mark.kind() != Mark.Kind.KANA;
        return !heading
                && !line.tabular()
                && line.text().length() <= LONGEST
                && line.text().indexOf('。') < 0
                && HeadingWord.of(line) == null
                && ContentsLine.find(line) == null
                && LevelWord.heading(line, line.text()) == null;
    }

    private static String unquoted(String text) {
        boolean quoted = (text.startsWith("「") && text.endsWith("」")) || (text.startsWith("『") && text.endsWith("』"));
        return quoted && text.length() > 2 ? text.substring(1, text.length() - 1) : text;
    }

    private static int nextFilled(List<Line> lines, int index) {
        int i = index + 1;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        return i;
    }
}
