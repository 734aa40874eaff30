package jp.shirube.checker.across;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.TownReport;
import jp.shirube.checker.rule.TownRule;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A code of a strategy bears the title that it has in the plan that it points to. */
final class CodeTitleDiffers implements TownRule {

    @Override
    public String id() {
        return "code-title-differs";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(List<CheckedPlan> plans, TownReport report) {
        for (CodedPlan pair : CodedPlan.in(plans)) {
            for (Project project : pair.plan().plan().projects()) {
                String code = project.code();
                String title = code == null ? null : pair.upper().title(code);
                SourceRef place = code == null ? null : pair.upper().place(code);
                if (code != null && title != null && !CodedPlan.sameName(project.name(), title)) {
                    report.at(
                            pair.plan(),
                            project.source(),
                            code,
                            project.name(),
                            title,
                            place == null ? pair.upperPlan().name() : Towns.placeIn(pair.upperPlan(), place));
                }
            }
        }
    }
}
