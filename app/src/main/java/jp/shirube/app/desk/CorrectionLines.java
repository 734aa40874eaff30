package jp.shirube.app.desk;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.CorrectionRefused;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import org.springframework.stereotype.Component;

/** Lists the fields of a project, node or indicator that can be corrected, as they stand. */
@Component
class CorrectionLines {
    private final Answers answers;
    private final Projects projects;

    CorrectionLines(Answers answers, Projects projects) {
        this.answers = answers;
        this.projects = projects;
    }

    /** Throws {@link CorrectionRefused} where the row is none of them. */
    List<CorrectionLine> of(CorrectionHome home) {
        RowRef row = home.whole();
        return switch (row.table()) {
            case "plan.node" -> List.of(line(row, CorrectableField.NODE_TITLE));
            case "project.project" -> project(row, home);
            case "indicator.indicator" ->
                List.of(
                        line(row, CorrectableField.INDICATOR_NAME),
                        line(row, CorrectableField.BASELINE),
                        line(row, CorrectableField.TARGET));
            default -> throw new CorrectionRefused("field");
        };
    }

    private List<CorrectionLine> project(RowRef row, CorrectionHome home) {
        ProjectSheet sheet =
                projects.get(new ProjectId(home.path().substring(home.path().lastIndexOf('/') + 1)));
        List<CorrectionLine> lines = new ArrayList<>();
        lines.add(line(row, CorrectableField.PROJECT_NAME));
        lines.add(line(row, CorrectableField.PROJECT_OVERVIEW));
        lines.add(line(row, CorrectableField.PROJECT_STATUS));
        sheet.owners().forEach(owner -> lines.add(line(owner.origin().row(), CorrectableField.PROJECT_DIVISION)));
        if (sheet.owners().isEmpty()) {
            lines.add(line(row, CorrectableField.FIRST_DIVISION));
        }
        sheet.costs().stream()
                .map(held -> held.origin())
                .map(Origin::row)
                .forEach(cost -> lines.add(line(cost, CorrectableField.COST)));
        return lines;
    }

    private CorrectionLine line(RowRef row, CorrectableField field) {
        Answer answer = answers.answer(new Asked(row, field.field(), null, null, null));
        Spoken value = answer.value();
        String text = value.unit() == null ? value.text() : value.text() + value.unit();
        return new CorrectionLine(row, field, field.title(value), text, answer.byHand() != null);
    }
}
