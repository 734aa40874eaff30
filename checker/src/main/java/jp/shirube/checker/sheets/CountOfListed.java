package jp.shirube.checker.sheets;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Phrases;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** How many projects, goals or fields prose says that there are, so many does the list of projects name. */
final class CountOfListed implements Rule {

    private static final Pattern PROJECTS = Pattern.compile(
            Phrases.rows(CountOfListed.class, "labels.tsv").get(2).get(0));

    private static final Pattern OTHERS = Pattern.compile(
            Phrases.rows(CountOfListed.class, "labels.tsv").get(2).get(1));

    @Override
    public String id() {
        return "count-of-listed-differs";
    }

    @Override
    public Family family() {
        return Family.CLAIMS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        ProjectList list = ProjectList.of(plan);
        for (Passage passage : list == null ? List.<Passage>of() : Sign.DIGIT.passages(plan)) {
            if (list != null
                    && passage.kind() != Passage.Kind.CELL
                    && passage.text().indexOf('\u3002') >= 0) {
                String key = JapaneseText.key(passage.text());
                check(passage, PROJECTS.matcher(key), list.name(), list, report);
                Matcher others = OTHERS.matcher(key);
                while (others.find()) {
                    int column = list.labels().indexOf(others.group(2));
                    if (column >= 0) {
                        check(passage, others.reset(others.group()), column, list, report);
                        break;
                    }
                }
            }
        }
    }

    private static void check(Passage passage, Matcher said, int column, ProjectList list, Report report) {
        if (!said.find()) {
            return;
        }
        long listed =
                list.rows().stream().map(row -> key(row, column)).distinct().count();
        if (Long.parseLong(said.group(1)) != listed) {
            report.at(
                    passage.place(0, passage.text().length()),
                    List.of(ProjectList.place(list.rows().get(0))),
                    said.group(),
                    listed,
                    list.labels().get(column));
        }
    }

    private static String key(Line row, int column) {
        return row.cell(column).key();
    }
}
