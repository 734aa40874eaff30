package jp.shirube.recognition.implementation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.recognition.draft.NodeDraft;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;
import jp.shirube.recognition.reading.Reading;

/** Reports entries of the outline that no sheet serves: a whole branch once, else each initiative without a row. */
final class MissingRows {

    private final Outline outline;
    private final Reading reading;
    private final Set<NodeDraft> served;
    private final Set<String> placed = new HashSet<>();

    private MissingRows(Outline outline, PlanDraft plan, Set<NodeDraft> served, Reading reading) {
        this.outline = outline;
        this.reading = reading;
        this.served = served;
        for (ProjectDraft project : plan.projects()) {
            project.placements().forEach(placement -> placed.add(placement.node()));
        }
    }

    /** Reports into the reading. */
    static void report(Outline outline, PlanDraft plan, Set<NodeDraft> served, Reading reading) {
        MissingRows missing = new MissingRows(outline, plan, served, reading);
        if (!served.isEmpty()) {
            missing.report(plan.roots());
        }
    }

    private void report(List<NodeDraft> nodes) {
        for (NodeDraft node : nodes) {
            if (isServed(node)) {
                report(node.children());
            } else if (outline.lists(node)) {
                String title = node.mark() == null ? node.title() : node.mark() + " " + node.title();
                reading.find(ImplementationRule.OUTLINE_WITHOUT_ROW, node.source(), node.level(), title);
            }
        }
    }

    private boolean isServed(NodeDraft node) {
        return served.contains(node)
                || placed.contains(node.id())
                || node.children().stream().anyMatch(this::isServed);
    }
}
