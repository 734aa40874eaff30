package jp.shirube.recognition.strategy;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.draft.NodeDraft;
import org.jspecify.annotations.Nullable;

/** Projects listed by bullets under a caption such as 主な事業, the division in brackets at the end: ・直売所整備事業（産業課）. */
final class BulletProjects {

    /** A longer entry tells about projects and is none itself. */
    private static final int LONGEST_NAME = 60;

    private final ProjectListing listing;

    BulletProjects(ProjectListing listing) {
        this.listing = listing;
    }

    /** Whether a line is such an entry. */
    static boolean isEntry(Line line) {
        Mark mark = line.tabular() ? null : line.mark();
        return mark != null
                && mark.kind() == Mark.Kind.BULLET
                && line.text().length() <= LONGEST_NAME
                && !mark.rest(line.text()).isEmpty()
                && line.text().indexOf('。') < 0;
    }

    /** Reads an entry. */
    void read(Line line, NodeDraft node) {
        Mark mark = line.mark();
        String text = mark == null ? line.text() : mark.rest(line.text());
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        DepartmentTail division = open > 0 ? inBrackets(text.substring(open + 1)) : null;
        ProjectRow row = new ProjectRow(null, line);
        row.addName(division == null ? text : JapaneseText.strip(text.substring(0, open)), line);
        if (division != null) {
            row.department(division, line);
        }
        listing.list(row, node);
    }

    /** The divisions that fill a bracket to its end; null where something else stands in it. */
    private static @Nullable DepartmentTail inBrackets(String text) {
        boolean closed = text.endsWith("）") || text.endsWith(")");
        String inside = closed ? text.substring(0, text.length() - 1) : "";
        DepartmentTail tail = DepartmentTail.of(inside);
        return tail != null && tail.before().isEmpty() && (tail.placeholder() || tail.sure()) ? tail : null;
    }
}
