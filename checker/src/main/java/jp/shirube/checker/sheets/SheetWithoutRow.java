package jp.shirube.checker.sheets;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** Every sheet stands in the list of projects, and every row of the list has its sheet. */
final class SheetWithoutRow implements Rule {

    @Override
    public String id() {
        return "sheet-and-list-unequal";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        ProjectList list = ProjectList.of(plan);
        List<Named> named = list == null ? List.of() : Named.of(plan, list);
        if (list == null || named.isEmpty()) {
            return;
        }
        SourceRef rows = ProjectList.place(list.rows().get(list.rows().size() - 1));
        for (Named each : named) {
            if (each.row() == null && !each.name().value().isEmpty()) {
                report.at(each.name().place(), List.of(rows), each.name().value());
            }
        }
        list.rows().stream()
                .filter(row -> named.stream().noneMatch(each -> row.equals(each.row())))
                .forEach(row -> report.at(ProjectList.place(row), list.value(row, list.name())));
    }
}
