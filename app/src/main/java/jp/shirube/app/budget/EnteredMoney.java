package jp.shirube.app.budget;

import java.util.List;

/**
 * What became of amounts that were entered together（入力の結果）.
 *
 * @param saved how many stand now as entered
 * @param conflicts those that say something else by now; they were not written
 * @param mark by which {@link jp.shirube.app.audit.Undo} takes the saved ones back
 */
public record EnteredMoney(int saved, List<Conflict> conflicts, long mark) {
    public EnteredMoney {
        conflicts = List.copyOf(conflicts);
    }

    /** An amount that somebody changed meanwhile. */
    public record Conflict(MoneyEntry entry, Amount standing) {}
}
