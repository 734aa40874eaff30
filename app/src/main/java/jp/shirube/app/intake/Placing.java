package jp.shirube.app.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.Siblings;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what is new or moved behind the sibling that it follows in the document, or the nearest one before that which stands. What
 * stands keeps its position: a new one lies between two, halved as often as need be. Only the printed places of listings are counted anew.
 */
final class Placing {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Siblings siblings;
    private final Amended amended;

    private Placing(Siblings siblings, Amended amended) {
        this.siblings = siblings;
        this.amended = amended;
    }

    /**
     * Places rows; new ones are changed in {@code added}, those that stand come to {@code amended}.
     *
     * @throws ProposalStale where something that is to move does not stand where it stood
     */
    static void place(List<StoredProposal> moved, PlanRows read, PlanRows standing, PlanRows added, Amended amended) {
        Set<String> items = new HashSet<>(added.byItem().keySet());
        moved.forEach(each -> items.add(each.proposal().item()));
        for (String item : items) {
            Set<String> keys = moved.stream()
                    .filter(each -> each.proposal().item().equals(item))
                    .map(StoredProposal::itemKey)
                    .collect(Collectors.toSet());
            Siblings siblings = new Siblings(item);
            Map<String, List<ObjectNode>> stand = siblings.groups(standing);
            moved.stream().filter(each -> each.proposal().item().equals(item)).forEach(each -> check(each, stand));
            new Placing(siblings, amended).place(keys, siblings.groups(read), stand, siblings.groups(added));
        }
    }

    private static void check(StoredProposal moved, Map<String, List<ObjectNode>> stand) {
        String before = moved.proposal().before();
        boolean asItWas = stand.values().stream().anyMatch(group -> {
            List<String> keys = group.stream().map(PlanRows::key).toList();
            return String.valueOf(keys.indexOf(moved.itemKey()) + 1).equals(before);
        });
        if (!asItWas) {
            throw new ProposalStale();
        }
    }

    private void place(
            Set<String> moved,
            Map<String, List<ObjectNode>> read,
            Map<String, List<ObjectNode>> stand,
            Map<String, List<ObjectNode>> added) {
        read.forEach((group, rows) -> {
            List<ObjectNode> order = new ArrayList<>(stand.getOrDefault(group, List.of()));
            List<ObjectNode> waiting = new ArrayList<>(added.getOrDefault(group, List.of()));
            order.stream().filter(row -> moved.contains(PlanRows.key(row))).forEach(waiting::add);
            order.removeIf(row -> moved.contains(PlanRows.key(row)));
            if (!waiting.isEmpty()) {
                insert(rows.stream().map(PlanRows::key).toList(), waiting, order, stand.getOrDefault(group, List.of()));
            }
        });
    }

    private void insert(List<String> read, List<ObjectNode> waiting, List<ObjectNode> order, List<ObjectNode> stood) {
        Set<ObjectNode> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.addAll(stood);
        for (int place = 0; place < read.size(); place++) {
            String key = read.get(place);
            ObjectNode row = waiting.stream()
                    .filter(each -> PlanRows.key(each).equals(key))
                    .findFirst()
                    .orElse(null);
            if (row != null) {
                int at = behind(read.subList(0, place), order);
                order.add(at, row);
                if (!siblings.numbered()) {
                    row.put(siblings.field(), between(order, at));
                    amend(row, standing);
                }
            }
        }
        if (siblings.numbered()) {
            number(order, standing);
        }
    }

    /** Index behind the nearest of the given keys, looked for from the last; 0 where none stands. */
    private static int behind(List<String> before, List<ObjectNode> order) {
        List<String> keys = order.stream().map(PlanRows::key).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            int found = keys.indexOf(before.get(i));
            if (found >= 0) {
                return found + 1;
            }
        }
        return 0;
    }

    private BigDecimal between(List<ObjectNode> order, int at) {
        BigDecimal before = at == 0 ? null : position(order.get(at - 1));
        BigDecimal after = at + 1 == order.size() ? null : position(order.get(at + 1));
        if (before == null) {
            return after == null ? BigDecimal.ZERO : after.subtract(BigDecimal.ONE);
        }
        return after == null
                ? before.add(BigDecimal.ONE)
                : before.add(after).multiply(HALF).stripTrailingZeros();
    }

    private BigDecimal position(ObjectNode row) {
        return row.get(siblings.field()).decimalValue();
    }

    private void number(List<ObjectNode> order, Set<ObjectNode> standing) {
        for (int i = 0; i < order.size(); i++) {
            ObjectNode row = order.get(i);
            if (row.get(siblings.field()).asInt() != i + 1) {
                row.put(siblings.field(), i + 1);
                amend(row, standing);
            }
        }
    }

    private void amend(ObjectNode row, Set<ObjectNode> standing) {
        if (standing.contains(row)) {
            amended.add(siblings.item(), row);
        }
    }
}
