package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.audit.EnteredValue;

/**
 * What became of amounts that were entered together.
 *
 * @param saved how many stand now as entered
 * @param conflicts those that somebody changed meanwhile; they were not written
 * @param mark by which {@link jp.shirube.app.audit.Undo} takes the saved ones back
 */
public record EnteredCosts(int saved, List<Conflict> conflicts, long mark) {
    public EnteredCosts {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * An amount that says something else by now.
     *
     * @param standing in the unit of the whole entry
     */
    public record Conflict(CostEntry entry, EnteredValue standing) {}
}
