package jp.shirube.app.desk;

import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorCorrections;
import jp.shirube.app.indicator.IndicatorCorrections.Measure;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.plan.NodeCorrections;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.project.ProjectCorrections;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a correction to the room that holds the field. */
@Component
class CorrectionDoors {
    private final NodeCorrections nodes;
    private final ProjectCorrections projects;
    private final IndicatorCorrections indicators;

    CorrectionDoors(NodeCorrections nodes, ProjectCorrections projects, IndicatorCorrections indicators) {
        this.nodes = nodes;
        this.projects = projects;
        this.indicators = indicators;
    }

    /** Throws {@link jp.shirube.app.audit.ChangedMeanwhile} where the field says something else than was shown. */
    void correct(CorrectionSubject subject, CorrectionEntry entry, Correction by) {
        String id = subject.home().id();
        RowRef row = subject.answer().asked().row();
        String shown = entry.shown().text();
        switch (subject.field()) {
            case NODE_TITLE -> nodes.correctTitle(new NodeId(id), shown, entry.value(), by);
            case PROJECT_NAME -> projects.correctName(new ProjectId(id), shown, entry.value(), by);
            case PROJECT_OVERVIEW -> projects.correctOverview(new ProjectId(id), shown, entry.value(), by);
            case PROJECT_STATUS -> projects.correctStatus(new ProjectId(id), status(shown), status(entry.value()), by);
            case PROJECT_DIVISION, FIRST_DIVISION ->
                projects.correctDivision(new ProjectId(id), shown, entry.value(), by);
            case COST -> projects.correctCost(row, entry.shown().value(), value(subject, entry), by);
            case INDICATOR_NAME -> indicators.correctName(new IndicatorId(id), shown, entry.value(), by);
            case BASELINE -> measure(id, Measure.BASELINE, subject, entry, by);
            case TARGET -> measure(id, Measure.TARGET, subject, entry, by);
        }
    }

    private void measure(String id, Measure measure, CorrectionSubject subject, CorrectionEntry entry, Correction by) {
        indicators.correctValue(new IndicatorId(id), measure, entry.shown().value(), value(subject, entry), by);
    }

    private static EnteredValue value(CorrectionSubject subject, CorrectionEntry entry) {
        return new CorrectionCheck(subject.field(), entry, subject.unit()).value();
    }

    private static @Nullable ProjectStatus status(String code) {
        return Coded.find(ProjectStatus.class, code).orElse(null);
    }
}
