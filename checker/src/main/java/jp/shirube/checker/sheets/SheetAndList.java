package jp.shirube.checker.sheets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Severity;

/** What a sheet says of its project is what the list says of it: the name, the division, the goal. */
final class SheetAndList implements Rule {

    @Override
    public String id() {
        return "sheet-differs-from-list";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        ProjectList list = ProjectList.of(plan);
        for (Named each : list == null ? List.<Named>of() : Named.of(plan, list)) {
            Line row = each.row();
            if (list != null && row != null) {
                check(list, each, row, report);
            }
        }
    }

    private static void check(ProjectList list, Named named, Line row, Report report) {
        Set<String> asked = new HashSet<>();
        for (int column = 0; column < list.labels().size(); column++) {
            String label = list.labels().get(column);
            Sheet.Field field = asked.add(label) ? named.sheet().find(label) : null;
            String listed = list.value(row, column);
            if (field != null
                    && !field.value().isEmpty()
                    && !listed.isEmpty()
                    && !JapaneseText.key(field.value()).equals(JapaneseText.key(listed))) {
                report.at(field.place(), List.of(ProjectList.place(row)), label, field.value(), listed);
            }
        }
    }
}
