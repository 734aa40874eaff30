package jp.shirube.app.project;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.CorrectionRefused;
import jp.shirube.app.audit.Corrections;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.Rows;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Corrects what a project says. */
@Component
public class ProjectCorrections {
    private final Rows rows;
    private final Corrections corrections;
    private final OwnerDivisions owners;

    ProjectCorrections(Rows rows, Corrections corrections, OwnerDivisions owners) {
        this.rows = rows;
        this.corrections = corrections;
        this.owners = owners;
    }

    /**
     * Gives a project another name.
     *
     * @param shown the name that the person saw
     * @throws NoSuchProject where there is no such project
     * @throws ChangedMeanwhile where the name is another by now
     */
    public void correctName(ProjectId project, String shown, String entered, Correction by) {
        ObjectNode row = row(project);
        if (entered.isBlank()) {
            throw new CorrectionRefused("text");
        }
        corrections.text(ProjectTables.PROJECT, row, "name", shown, entered, by);
    }

    /** Gives a project another overview（概要）; empty for none. Refusals as for the name. */
    public void correctOverview(ProjectId project, String shown, String entered, Correction by) {
        corrections.text(ProjectTables.PROJECT, row(project), "overview", shown, entered, by);
    }

    /**
     * Gives a project another status（新規・拡充・継続）; null for none. The words as printed give way to it; the history keeps them. Refusals as
     * for the name.
     */
    public void correctStatus(
            ProjectId project, @Nullable ProjectStatus shown, @Nullable ProjectStatus entered, Correction by) {
        corrections.correct(
                ProjectTables.PROJECT,
                row(project).get("row").asLong(),
                standing -> {
                    String now = standing.has("status") ? standing.get("status").asString() : "";
                    if (!now.equals(code(shown))) {
                        throw new ChangedMeanwhile(code(shown), now);
                    }
                    standing.remove(List.of("status", "statusText"));
                    if (entered != null) {
                        standing.put("status", entered.code());
                    }
                },
                by);
    }

    /**
     * Puts another division in charge.
     *
     * @param shown name of the one that the person saw; empty where the project has none yet
     * @throws ChangedMeanwhile where that one is in charge no more, or another is by now
     */
    public void correctDivision(ProjectId project, String shown, String entered, Correction by) {
        ObjectNode row = row(project);
        if (entered.isBlank()) {
            throw new CorrectionRefused("text");
        }
        corrections.by(by, () -> owners.put(row, shown, entered.strip(), by));
    }

    /**
     * Corrects the amount of a year, in the unit that is printed with it.
     *
     * @param cost row of the cost, from its origin
     * @param shown the amount that the person saw, without words
     * @throws NoSuchRow where there is no such cost
     * @throws ChangedMeanwhile where the amount is another by now
     */
    public void correctCost(RowRef cost, EnteredValue shown, EnteredValue entered, Correction by) {
        if (!cost.table().equals(ProjectTables.COST.name())) {
            throw new NoSuchRow();
        }
        corrections.correct(
                ProjectTables.COST,
                cost.id(),
                standing -> {
                    EnteredValue now = amount(standing);
                    if (!now.says(shown)) {
                        throw new ChangedMeanwhile(shown.text(), now.text());
                    }
                    standing.put("state", entered.state().code());
                    if (entered.number() == null) {
                        standing.remove("amount");
                    } else {
                        standing.put("amount", entered.number());
                    }
                },
                by);
    }

    private static EnteredValue amount(ObjectNode cost) {
        ValueState state =
                Coded.find(ValueState.class, cost.get("state").asString()).orElseThrow();
        return cost.has("amount")
                ? EnteredValue.of(cost.get("amount").decimalValue())
                : new EnteredValue(state, "", null);
    }

    private static String code(@Nullable ProjectStatus status) {
        return Optional.ofNullable(status).map(ProjectStatus::code).orElse("");
    }

    private ObjectNode row(ProjectId project) {
        ObjectNode row = rows.findBySlug(ProjectTables.PROJECT, project.value());
        if (row == null) {
            throw new NoSuchProject();
        }
        return row;
    }
}
