package jp.shirube.app.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.Proposal.Kind;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes proposals into the plan. Needs a transaction of {@code Changes}. */
@Component
class Taking {
    /** Fields by which a row refers to a row of another item, and that item. */
    private static final Map<String, String> REFERENCES =
            Map.of("node", "node", "parent", "node", "project", "project");

    private final PlanStore store;
    private final PlanShapes shapes;
    private final Rows rows;
    private final Proposals proposals;

    Taking(PlanStore store, PlanShapes shapes, Rows rows, Proposals proposals) {
        this.store = store;
        this.shapes = shapes;
        this.rows = rows;
        this.proposals = proposals;
    }

    /**
     * Takes what is marked, and with it the new nodes and projects that it needs to stand in.
     *
     * @throws ProposalStale where the plan was changed since the proposals were made
     */
    void take(long intake, long plan, long document) {
        List<StoredProposal> all = proposals.listForTaking(intake);
        PlanRows standing = store.standing(plan);
        Set<StoredProposal> taken = withNeeded(all);
        PlanRows added = new PlanRows();
        taken.forEach(each -> added.addAll(each.rows()));
        store.add(plan, document, added);
        change(taken, standing, document);
        retire(taken, standing);
        proposals.decide(
                intake, taken.stream().map(each -> each.proposal().id()).toList(), Decision.TAKEN);
    }

    private static Set<StoredProposal> withNeeded(List<StoredProposal> all) {
        Map<String, StoredProposal> news = new HashMap<>();
        all.stream()
                .filter(each -> each.proposal().kind() == Kind.NEW)
                .forEach(each -> news.put(each.proposal().item() + " " + each.itemKey(), each));
        Set<StoredProposal> taken = new LinkedHashSet<>();
        Deque<StoredProposal> waiting = new ArrayDeque<>();
        all.stream().filter(each -> each.proposal().decision() == Decision.TAKE).forEach(waiting::add);
        if (!waiting.isEmpty() && news.containsKey("plan plan")) {
            waiting.add(Objects.requireNonNull(news.get("plan plan")));
        }
        while (!waiting.isEmpty()) {
            StoredProposal next = waiting.remove();
            if (taken.add(next)) {
                next.rows().byItem().values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> REFERENCES.entrySet().stream()
                                .filter(reference -> row.has(reference.getKey()))
                                .map(reference -> news.get(reference.getValue() + " "
                                        + row.get(reference.getKey()).asString())))
                        .filter(Objects::nonNull)
                        .forEach(waiting::add);
            }
        }
        return taken;
    }

    private void change(Set<StoredProposal> taken, PlanRows standing, long document) {
        Map<String, Map<String, ObjectNode>> amended = new LinkedHashMap<>();
        for (StoredProposal each : taken) {
            if (each.proposal().kind() == Kind.CHANGED) {
                String item = each.proposal().item();
                ObjectNode row = standing.byKey(item).get(each.itemKey());
                String field = Objects.requireNonNull(each.proposal().field());
                if (row == null
                        || !Objects.equals(
                                ValueText.of(row.get(field)), each.proposal().before())) {
                    throw new ProposalStale();
                }
                set(row, field, each.after());
                set(row, "source", each.source());
                row.put("document", document);
                amended.computeIfAbsent(item, word -> new LinkedHashMap<>()).put(each.itemKey(), row);
            }
        }
        amended.forEach((item, changed) -> rows.amend(shapes.get(item).table(), new ArrayList<>(changed.values())));
    }

    private static void set(ObjectNode row, String field, @Nullable JsonNode value) {
        if (value == null) {
            row.remove(field);
        } else {
            row.set(field, value);
        }
    }

    private void retire(Set<StoredProposal> taken, PlanRows standing) {
        PlanRows gone = new PlanRows();
        for (StoredProposal each : taken) {
            if (each.proposal().kind() == Kind.GONE) {
                RowShape shape = shapes.get(each.proposal().item());
                ObjectNode row = standing.byKey(shape.item()).get(each.itemKey());
                if (row != null) {
                    gone.addAll(standing.whole(shape, row));
                }
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
