package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.indicator.IndicatorHeader;

/** How much a document looks like a basic plan: pillars by name and number, sections per plan, tables of projects without money. */
final class Evidence {

    private static final int LONGEST_HEADER = 60;

    /** How often a sign must be seen for its full weight: a single one may stand in any document. */
    private static final int ENOUGH = 2;

    private Evidence() {}

    /** 0..100. */
    static int of(List<Line> lines) {
        int pillars = 0;
        int issues = 0;
        int policies = 0;
        int projects = 0;
        int indicators = 0;
        for (Line line : lines) {
            if (line.blank() || line.text().length() > LONGEST_HEADER) {
                continue;
            }
            if (line.tabular()) {
                projects += projects < ENOUGH && isProjects(line) ? 1 : 0;
                indicators += indicators < ENOUGH && IndicatorHeader.find(line).isPresent() ? 1 : 0;
                continue;
            }
            Heading heading = LevelWord.heading(line, HeadingWord.bare(line.text()));
            pillars += heading != null && heading.titled() ? 1 : 0;
            HeadingWord word = HeadingWord.of(line.text());
            issues += word == HeadingWord.ISSUES ? 1 : 0;
            policies += word == HeadingWord.POLICY || word == HeadingWord.DIRECTION ? 1 : 0;
        }
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

    private static int share(int count, int weight) {
        return count == 0 ? 0 : count == 1 ? weight / 2 : weight;
    }
}
