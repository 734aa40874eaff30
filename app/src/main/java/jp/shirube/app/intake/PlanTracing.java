package jp.shirube.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.PersonalChanges;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.TargetRevision;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes into the places of a plan which rows they stand in, and finds what of its document still holds. Indicators have the target in force:
 * one that was revised is no longer what the plan says.
 */
@Component
class PlanTracing {
    private final PlanStore store;
    private final PlanShapes shapes;
    private final PersonalChanges personal;
    private final OvertakenLines lines;
    private final Indicators indicators;
    private final PlanNumbers numbers;
    private final PlanTree tree;

    PlanTracing(
            PlanStore store,
            PlanShapes shapes,
            PersonalChanges personal,
            OvertakenLines lines,
            Indicators indicators,
            PlanNumbers numbers,
            PlanTree tree) {
        this.indicators = indicators;
        this.numbers = numbers;
        this.tree = tree;
        this.store = store;
        this.shapes = shapes;
        this.personal = personal;
        this.lines = lines;
    }

    TracedPlan of(long plan) {
        PlanRows standing = store.standing(plan);
        Map<RowRef, String> said = new HashMap<>();
        Long original = null;
        for (RowShape shape : shapes.all()) {
            for (ObjectNode row : standing.list(shape.item())) {
                RowRef ref = new RowRef(shape.table().name(), row.get("row").asLong());
                said.put(ref, PlanRows.said(row).toString());
                trace(row, ref);
                if (row.has("document")) {
                    long document = row.get("document").asLong();
                    original = original == null ? document : Math.max(original, document);
                }
            }
        }
        retarget(plan, standing);
        Set<RowRef> rewritten = personal.list(plan).keySet().stream()
                .map(each -> new RowRef(each.table(), each.row()))
                .collect(Collectors.toSet());
        List<String> text = original == null ? List.of() : lines.holding(plan, original, rewritten);
        return new TracedPlan(store.document(standing), said, rewritten, original, text);
    }

    private void retarget(long plan, PlanRows standing) {
        Map<String, ObjectNode> rows = standing.byKey("indicator");
        for (IndicatorSheet sheet : indicators.list(numbers.id(plan))) {
            Held<TargetRevision> revision = sheet.course().revisionIn(Integer.MAX_VALUE);
            ObjectNode row = rows.get(sheet.indicator().value().id());
            if (revision != null && row != null) {
                row.set("target", tree.node(tree.text(revision.value().value())));
            }
        }
    }

    private static void trace(ObjectNode row, RowRef ref) {
        ObjectNode source = row.get("source") instanceof ObjectNode known ? known : row.putObject("source");
        source.put("cell", TracedPlan.cell(ref));
        if (row.has("document")) {
            source.put("sheet", row.get("document").asString());
        }
    }
}
