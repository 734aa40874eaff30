package jp.shirube.checker.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A project has an indicator where the form demands one of each. */
final class MeasureWithoutIndicator implements Rule {

    private static final double MOST = 0.7;
    private static final int FEWEST = 4;

    @Override
    public String id() {
        return "project-without-indicator";
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
        Set<String> measured = new HashSet<>();
        for (Indicator indicator : plan.plan().indicators()) {
            if (indicator.project() != null) {
                measured.add(indicator.project());
            }
        }
        List<Project> projects = plan.plan().projects();
        if (measured.size() < FEWEST || measured.size() < projects.size() * MOST) {
            return;
        }
        for (int i = 0; i < projects.size(); i++) {
            if (!measured.contains(projects.get(i).id())) {
                SourceRef end = i + 1 < projects.size() ? projects.get(i + 1).source() : null;
                report.at(place(plan, projects.get(i), end), projects.get(i).name());
            }
        }
    }

    /** The empty row of indicators where reading has found one, else the project itself. */
    private static SourceRef place(CheckedPlan plan, Project project, @Nullable SourceRef end) {
        for (Finding finding : plan.plan().findings()) {
            SourceRef source = finding.source();
            boolean own = finding.rule().equals("no-indicator")
                    && source != null
                    && source.line() != null
                    && project.source().line() != null
                    && source.line() > project.source().line()
                    && (end == null || end.line() == null || source.line() < end.line());
            if (own && source != null) {
                return source;
            }
        }
        return project.source();
    }
}
