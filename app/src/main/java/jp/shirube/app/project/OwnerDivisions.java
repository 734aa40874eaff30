package jp.shirube.app.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.Corrections;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.kernel.JapaneseText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who is in charge of a project, entered by a person. Needs a transaction of {@code Changes}. */
@Component
class OwnerDivisions {
    private final Rows rows;
    private final PlanTree tree;
    private final Corrections corrections;
    private final Divisions divisions;
    private final PlanNumbers plans;

    OwnerDivisions(Rows rows, PlanTree tree, Corrections corrections, Divisions divisions, PlanNumbers plans) {
        this.rows = rows;
        this.tree = tree;
        this.corrections = corrections;
        this.divisions = divisions;
        this.plans = plans;
    }

    void put(ObjectNode project, String shown, String entered, Correction by) {
        long plan = project.get("plan").asLong();
        String key = project.get("key").asString();
        List<ObjectNode> standing = rows.list(ProjectTables.DEPARTMENT, plan, "project_key", List.of(key));
        if (shown.isEmpty() && standing.isEmpty()) {
            ObjectNode added = tree.object();
            added.put("key", key + "|" + JapaneseText.key(entered))
                    .put("owner", key)
                    .put("position", 0);
            name(added, plan, entered);
            rows.insert(ProjectTables.DEPARTMENT, plan, null, List.of(added));
            return;
        }
        ObjectNode replaced = standing.stream()
                .filter(each -> each.get("name").asString().equals(shown))
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhile(shown, names(standing)));
        corrections.correct(
                ProjectTables.DEPARTMENT, replaced.get("row").asLong(), row -> name(row, plan, entered), by);
    }

    private void name(ObjectNode row, long plan, String entered) {
        row.put("name", entered);
        plans.organization(plan).ifPresent(organization -> {
            Map<String, Long> numbers = divisions.enterDivisions(organization, List.of(entered));
            row.put("division", Objects.requireNonNull(numbers.get(entered)));
        });
    }

    private static String names(List<ObjectNode> standing) {
        return standing.stream().map(each -> each.get("name").asString()).collect(Collectors.joining("、"));
    }
}
