package jp.shirube.app.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.Proposal.Kind;

/** What is marked to be taken, and the new nodes and projects that it needs to stand in. */
final class TakenProposals {
    /** Fields by which a row refers to a row of another item, and that item. */
    private static final Map<String, String> REFERENCES =
            Map.of("node", "node", "parent", "node", "project", "project");

    private TakenProposals() {}

    static Set<StoredProposal> of(List<StoredProposal> all) {
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
                waiting.addAll(needed(next, news));
            }
        }
        return taken;
    }

    private static List<StoredProposal> needed(StoredProposal by, Map<String, StoredProposal> news) {
        return by.rows().byItem().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> REFERENCES.entrySet().stream()
                        .filter(reference -> row.has(reference.getKey()))
                        .map(reference -> news.get(reference.getValue() + " "
                                + row.get(reference.getKey()).asString())))
                .filter(Objects::nonNull)
                .toList();
    }
}
