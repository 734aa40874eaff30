package jp.shirube.recognition.zonevision;

import java.util.HashSet;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet belongs: under the heading above it; where the overview names an agreement whose heading the text has lost, under a node
 * of its own.
 */
final class SheetPlaces {

    private static final int LONGEST_HEADING = 45;

    private final ZoneOutline outline;
    private final Overview overview;
    private final Set<String> printed = new HashSet<>();
    private final Set<String> lost = new HashSet<>();

    SheetPlaces(Reading reading, ZoneOutline outline, Overview overview) {
        this.outline = outline;
        this.overview = overview;
        for (Line line : reading.lines()) {
            if (!line.blank() && !line.tabular() && line.text().length() <= LONGEST_HEADING) {
                Mark mark = line.mark();
                printed.add(mark == null ? line.key() : JapaneseText.key(mark.rest(line.text())));
            }
        }
    }

    /** Keys of all lines of the text that may be headings, without their marks. */
    Set<String> printed() {
        return printed;
    }

    /** The node of a sheet; null where no heading is above it. */
    @Nullable
    NodeDraft of(String name, Line line) {
        NodeDraft current = outline.current();
        Overview.Row row = overview.find(name);
        if (current == null || row == null) {
            return current;
        }
        String own = row.cells().get(2);
        String agreement = own != null ? own : row.filled().get(2);
        if (agreement == null) {
            return current;
        }
        String key = JapaneseText.key(agreement);
        boolean told = own != null || lost.contains(key);
        boolean shifted = key.equals(JapaneseText.key(name)) && current.level().equals(ZoneWords.MEASURE_LEVELS.get(2));
        if (printed.contains(key) || !told || shifted) {
            return current;
        }
        boolean there = current.sameTitle(agreement);
        lost.add(key);
        return there ? current : outline.enterLost(agreement, line);
    }
}
