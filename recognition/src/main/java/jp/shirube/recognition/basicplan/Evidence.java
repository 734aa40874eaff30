package jp.shirube.recognition.basicplan;

import java.util.List;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.words.Vocabulary;

/** How much a document looks like a basic plan: pillars by name and number, sections per plan, tables of projects without money. */
final class Evidence {

    private static final int LONGEST_HEADER = 60;

    /** How often a sign must be seen for its full weight: a single one may stand in any document. */
    private static final int ENOUGH = 2;

    private Evidence() {}

    /** Words of a title that only the plan of a whole town has. */
    private static final Vocabulary TITLES =
            Vocabulary.of("総合計画", "振興計画", "基本構想", "前期基本計画", "後期基本計画", "総合基本計画", "まちづくり計画");

    /** Words of the titles of the other forms, which name the plan above them too. */
    private static final Vocabulary OTHER_PLANS = Vocabulary.of("実施計画", "総合戦略", "策定方針", "ビジョン");

    private static final int TITLE = 15;

    private static final int HIGHEST = 100;

    /** Filled lines that count as title. */
    private static final int TITLE_LINES = 8;

    /** Tables alone, in a document that neither names a town's plan nor has its parts, are evidence of some plan, not of this form. */
    private static final int TABLES_ALONE = 9;

    /** 0..100. */
    static int of(List<Line> lines) {
        boolean titled = isTitled(lines);
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
                projects += projects < ENOUGH && isProjects(line, titled) ? 1 : 0;
                indicators += indicators < ENOUGH && IndicatorHeader.find(line).isPresent() ? 1 : 0;
                continue;
            }
            Heading heading = LevelWord.heading(line, HeadingWord.bare(line));
            pillars += heading != null && heading.titled() ? 1 : 0;
            HeadingWord word = HeadingWord.of(line);
            issues += word == HeadingWord.ISSUES ? 1 : 0;
            policies += word == HeadingWord.POLICY || word == HeadingWord.DIRECTION ? 1 : 0;
            if (Math.min(Math.min(pillars, issues), Math.min(policies, Math.min(projects, indicators))) >= ENOUGH) {
                break;
            }
        }
        int tables = share(projects, 30) + share(indicators, 15);
        int parts = share(pillars, 20) + share(issues, 20) + share(policies, 15);
        if (parts == 0 && !titled) {
            return Math.min(tables, TABLES_ALONE);
        }
        return Math.min(HIGHEST, parts + tables + (titled ? TITLE : 0));
    }

    private static boolean isTitled(List<Line> lines) {
        List<Line> top = lines.stream()
                .filter(line -> !line.blank() && !line.tabular() && line.text().length() <= LONGEST_HEADER)
                .limit(TITLE_LINES)
                .toList();
        return top.stream().anyMatch(line -> TITLES.isIn(line.key()))
                && top.stream().noneMatch(line -> OTHER_PLANS.isIn(line.key()));
    }

    /** Year columns belong to another form, unless the title says that this is a basic plan. */
    private static boolean isProjects(Line line, boolean titled) {
        ProjectColumns columns = ProjectColumns.find(line);
        return columns != null
                && (titled || columns.years().isEmpty())
                && !columns.roles().contains(ProjectColumns.Role.OTHER);
    }

    private static int share(int count, int weight) {
        return count == 0 ? 0 : count == 1 ? weight / 2 : weight;
    }
}
