package jp.shirube.app.intake;

import java.util.List;
import jp.shirube.exchange.PlanDocument;

/**
 * An import whole.
 *
 * @param reading what was read
 * @param proposals in document order; those for an item that is gone last
 */
public record IntakeSheet(IntakeEntry entry, PlanDocument reading, List<Proposal> proposals) {
    public IntakeSheet {
        proposals = List.copyOf(proposals);
    }
}
