package jp.shirube.recognition.basicplan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;

/** What a document calls the levels that it only marks: 基本計画 stands alone on a line above （1）. */
final class LevelNames {

    /** Labels are often spaced out, so that they are longer in print. */
    private static final int LONGEST_LABEL = 24;

    private final Map<Mark.Kind, String> byMark = new EnumMap<>(Mark.Kind.class);

    /** Collects the labels of a document; the first that stands above a mark counts. */
    LevelNames(List<Line> lines, HeadingReader headings) {
        String label = null;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            if (label != null) {
                List<Heading> found = headings.listIn(line);
                Mark.Kind kind = found.isEmpty() ? null : found.get(0).kind();
                if (kind != null) {
                    byMark.putIfAbsent(kind, label);
                }
            }
            label = line.text().length() <= LONGEST_LABEL && LevelWord.isLabel(line.key()) ? line.text() : null;
        }
    }

    /** The name of the level of a heading at a depth; 1 is the top. */
    String of(Heading heading, int depth) {
        if (heading.word() != null) {
            return heading.word();
        }
        String label = heading.kind() == null ? null : byMark.get(heading.kind());
        return label == null ? LevelWord.unnamed(depth) : label;
    }
}
