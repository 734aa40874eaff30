package jp.shirube.app.intake;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is taken into the plan. Needs a transaction of {@code Changes}. */
@Component
class PlanWriting {
    private final PlanStore store;
    private final PlanShapes shapes;
    private final Rows rows;
    private final Adoption adoption;
    private final ReadingNotes notes;

    PlanWriting(PlanStore store, PlanShapes shapes, Rows rows, Adoption adoption, ReadingNotes notes) {
        this.store = store;
        this.shapes = shapes;
        this.rows = rows;
        this.adoption = adoption;
        this.notes = notes;
    }

    /**
     * Writes.
     *
     * @param reading that the proposals come from
     * @throws ProposalStale where something that is to be changed is not as it was when the proposals were made
     */
    void write(Taken taken, PlanDocument reading, PlanRows standing) {
        PlanRows read = adoption.rows(reading, taken.plan(), standing);
        PlanRows added = taken.added();
        Amended amended = new Amended();
        if (!standing.byItem().isEmpty()) {
            Placing.place(taken.moved(), read, standing, added, amended);
        }
        store.add(taken.plan(), taken.document(), added);
        change(taken, standing, amended);
        amended.forEach((item, changed) -> rows.amend(shapes.get(item).table(), changed));
        retire(taken, standing);
        Set<String> noted = new HashSet<>(ReadingNotes.OF_ALL_LINES);
        if (taken.touchesHeader()) {
            noted.add(ReadingNotes.OF_THE_HEADER);
        }
        notes.replace(taken.plan(), taken.document(), read, standing, noted);
    }

    private static void change(Taken taken, PlanRows standing, Amended amended) {
        for (StoredProposal each : taken.changed()) {
            String item = each.proposal().item();
            String field = Objects.requireNonNull(each.proposal().field());
            ObjectNode row = standing.byKey(item).get(each.itemKey());
            if (row == null
                    || !Objects.equals(
                            ValueText.of(row.get(field)), each.proposal().before())) {
                throw new ProposalStale();
            }
            set(row, field, each.after());
            set(row, "source", each.source());
            row.put("document", taken.document());
            amended.add(item, row);
        }
    }

    private static void set(ObjectNode row, String field, @Nullable JsonNode value) {
        if (value == null) {
            row.remove(field);
        } else {
            row.set(field, value);
        }
    }

    private void retire(Taken taken, PlanRows standing) {
        PlanRows gone = new PlanRows();
        for (StoredProposal each : taken.gone()) {
            RowShape shape = shapes.get(each.proposal().item());
            ObjectNode row = standing.byKey(shape.item()).get(each.itemKey());
            if (row != null) {
                gone.addAll(standing.whole(shape, row));
            }
        }
        for (RowShape shape : shapes.all()) {
            rows.retire(
                    shape.table(),
                    gone.list(shape.item()).stream()
                            .map(row -> row.get("row").asLong())
                            .toList());
        }
    }
}
