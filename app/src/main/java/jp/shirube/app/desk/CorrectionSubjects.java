package jp.shirube.app.desk;

import java.util.List;
import java.util.Objects;
import jp.shirube.app.audit.CorrectionRefused;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import org.springframework.stereotype.Component;

/** Gathers what the page of a correction shows. */
@Component
class CorrectionSubjects {
    private final Histories histories;
    private final Answers answers;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Projects projects;
    private final Indicators indicators;

    CorrectionSubjects(
            Histories histories,
            Answers answers,
            PlanNumbers numbers,
            Plans plans,
            Projects projects,
            Indicators indicators) {
        this.histories = histories;
        this.answers = answers;
        this.numbers = numbers;
        this.plans = plans;
        this.projects = projects;
        this.indicators = indicators;
    }

    /**
     * The field of a row.
     *
     * @throws NoSuchRow where no such row stands
     * @throws CorrectionRefused where there is no way to correct this field
     */
    CorrectionSubject get(RowRef row, String name) {
        CorrectableField field =
                CorrectableField.find(row.table(), name).orElseThrow(() -> new CorrectionRefused("field"));
        RowState state = state(row);
        Answer answer = answers.answer(new Asked(row, name, null, null, null));
        StandingValue standing = StandingValue.of(field, state);
        String unit = switch (field.form()) {
            case AMOUNT -> Objects.requireNonNullElse(answer.value().unitWord(), "");
            case VALUE -> Objects.requireNonNullElse(state.find(name + "_unit"), "");
            default -> "";
        };
        return new CorrectionSubject(
                field,
                answer,
                answers.place(answer),
                home(row),
                state,
                standing,
                unit,
                field.form().measured() ? state.find(name + "_qualifier") : null);
    }

    /** The page that a row is shown on; throws {@link NoSuchRow} where it stands on none. */
    CorrectionHome home(RowRef row) {
        RowState state = state(row);
        Integer number = state.findInteger("plan_id");
        if (number == null) {
            throw new CorrectionRefused("field");
        }
        PlanId plan = numbers.id(number);
        return switch (row.table()) {
            case "plan.node" -> {
                NodeSheet node = plans.getNode(new NodeId(slug(state)));
                yield new CorrectionHome(
                        "/staff/plans/" + plan + "/nodes/" + slug(state),
                        slug(state),
                        node.node().label(),
                        row);
            }
            case "project.project" -> project(new ProjectId(slug(state)));
            case "project.department", "project.cost" ->
                project(projects.find(plan, Objects.requireNonNull(state.find("project_key")))
                        .orElseThrow(NoSuchProject::new));
            case "indicator.indicator" -> {
                IndicatorSheet indicator = indicators.get(new IndicatorId(slug(state)));
                yield new CorrectionHome(
                        "/staff/indicators/" + indicator.id(),
                        slug(state),
                        indicator.indicator().value().name(),
                        row);
            }
            default -> throw new CorrectionRefused("field");
        };
    }

    private CorrectionHome project(ProjectId project) {
        ProjectSheet sheet = projects.get(project);
        return new CorrectionHome(
                "/staff/projects/" + project,
                project.value(),
                sheet.project().value().name(),
                sheet.project().origin().row());
    }

    private RowState state(RowRef row) {
        List<HistoryEntry> changes = histories.list(row);
        RowState state = new RowState(changes);
        if (changes.isEmpty() || state.find("retired_at") != null) {
            throw new NoSuchRow();
        }
        return state;
    }

    private static String slug(RowState state) {
        return Objects.requireNonNull(state.find("slug"));
    }
}
