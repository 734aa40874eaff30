package jp.shirube.checker.time;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.Severity;

/** A note that names years after the end of the plan says that the work goes on beyond it. */
final class NoteAfterEnd implements Rule {

    @Override
    public String id() {
        return "note-after-end";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Integer to = PlanYears.to(plan);
        for (Line line : plan.lines()) {
            if (to != null && line.text().startsWith("※")) {
                for (PrintedYear year : PrintedYear.listIn(line.key())) {
                    if (year.fiscal() && year.year() > to) {
                        String quote = line.key().substring(year.start(), year.end());
                        report.at(PlanYears.place(line, line.text()), quote, to);
                        break;
                    }
                }
            }
        }
    }
}
