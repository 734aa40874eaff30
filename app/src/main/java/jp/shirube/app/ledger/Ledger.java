package jp.shirube.app.ledger;

import java.util.List;

/**
 * The indicators or projects of several plans（台帳）.
 *
 * @param groups every line once, in the order of the plans
 */
public record Ledger<L extends LedgerLine>(List<LedgerGroup<L>> groups) {
    public Ledger {
        groups = List.copyOf(groups);
    }

    /** How many lines it has. */
    public int lines() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
