package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.indicator.IndicatorHeader;

/** How much a document looks like a basic plan: pillars by name and number, sections per plan, tables of projects without money. */
final class Evidence {

    private static final int LONGEST_HEADER = 60;

    private int pillars;
    private int issues;
    private int policies;
    private int projects;
    private int indicators;

    private Evidence() {}

    /** 0..100. */
    static int of(List<Line> lines) {
        Evidence evidence = new Evidence();
        for (Line line : lines) {
            if (!line.blank() && line.text().length() <= LONGEST_HEADER) {
                evidence.see(line);
                if (evidence.score() == Form.BEYOND_DOUBT) {
                    break;
                }
            }
        }
        return evidence.score();
    }

    private void see(Line line) {
        if (line.tabular()) {
            projects += isProjects(line) ? 1 : 0;
            indicators += IndicatorHeader.find(line).isPresent() ? 1 : 0;
            return;
        }
        String bare = HeadingWord.bare(line.text());
        Heading heading = LevelWord.heading(line, bare);
        pillars += heading != null && heading.titled() ? 1 : 0;
        HeadingWord word = HeadingWord.ofBare(bare);
        issues += word == HeadingWord.ISSUES ? 1 : 0;
        policies += word == HeadingWord.POLICY || word == HeadingWord.DIRECTION ? 1 : 0;
    }

    private int score() {
        return share(pillars, 20)
                + share(issues, 20)
                + share(policies, 15)
                + share(projects, 30)
                + share(indicators, 15);
    }

    private static boolean isProjects(Line line) {
        ProjectColumns columns = ProjectColumns.find(line);
        return columns != null && !columns.roles().contains(ProjectColumns.Role.OTHER);
    }

    /** Full weight from the second time on: a single one may stand in any document. */
    private static int share(int count, int weight) {
        return count == 0 ? 0 : count == 1 ? weight / 2 : weight;
    }
}
