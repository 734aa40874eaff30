package jp.shirube.app.plan;

import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.CorrectionRefused;
import jp.shirube.app.audit.Corrections;
import jp.shirube.app.audit.Rows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Corrects what a node of the outline says. */
@Component
public class NodeCorrections {
    private final Rows rows;
    private final Corrections corrections;

    NodeCorrections(Rows rows, Corrections corrections) {
        this.rows = rows;
        this.corrections = corrections;
    }

    /**
     * Gives a node another title.
     *
     * @param shown the title that the person saw
     * @throws NoSuchNode where there is no such node
     * @throws jp.shirube.app.audit.ChangedMeanwhile where the title is another by now
     */
    public void correctTitle(NodeId node, String shown, String entered, Correction by) {
        ObjectNode row = rows.findBySlug(PlanTables.NODE, node.value());
        if (row == null) {
            throw new NoSuchNode();
        }
        if (entered.isBlank()) {
            throw new CorrectionRefused("text");
        }
        corrections.text(PlanTables.NODE, row, "title", shown, entered, by);
    }
}
