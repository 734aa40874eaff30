package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.Sourced;
import jp.shirube.exchange.YearPlan;
import org.jspecify.annotations.Nullable;

/** The passages of a plan of which no document is at hand: the texts that it holds, in the order of the outline. */
public final class HeldPassages {

    private final List<Passage> passages = new ArrayList<>();

    private HeldPassages() {}

    /** Every text of a plan, each with the place that the plan knows for it. */
    public static List<Passage> of(PlanDocument plan) {
        HeldPassages held = new HeldPassages();
        for (Node node : plan.nodes()) {
            held.add(node, Passage.Kind.HEADING, node.mark() == null ? node.title() : node.mark() + " " + node.title());
            for (Section section : node.sections()) {
                held.add(section, Passage.Kind.HEADING, section.heading());
                section.items().forEach(item -> held.add(section, Passage.Kind.PROSE, item));
            }
        }
        plan.projects().forEach(held::add);
        plan.indicators().forEach(indicator -> held.add(indicator, Passage.Kind.CELL, indicator.name()));
        return held.passages;
    }

    private void add(Project project) {
        add(project, Passage.Kind.CELL, project.name());
        add(project, Passage.Kind.CELL, project.overview());
        add(project, Passage.Kind.CELL, project.effect());
        add(project, Passage.Kind.CELL, project.remarks());
        project.details().forEach(detail -> add(project, Passage.Kind.CELL, detail));
        String before = "";
        for (YearPlan year : project.yearPlans()) {
            String items = String.join(" ", year.items());
            if (!items.equals(before)) {
                add(project, Passage.Kind.CELL, items);
            }
            before = items;
        }
    }

    private void add(Sourced thing, Passage.Kind kind, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(text, kind, List.of(new Passage.Piece(0, thing.source()))));
        }
    }
}
