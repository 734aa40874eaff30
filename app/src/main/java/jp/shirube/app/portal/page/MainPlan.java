package jp.shirube.app.portal.page;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.SectionKind;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/** What the front page takes out of the plans. */
final class MainPlan {
    private static final int MOST_KEY_INDICATORS = 6;

    private MainPlan() {}

    /** The node whose title is the vision of the plan: it has a section of that kind and the outline hangs below it. */
    static Optional<Node> vision(PublishedPlan plan) {
        return plan.document().nodes().stream()
                .filter(node -> node.sections().stream().anyMatch(section -> section.kind() == SectionKind.VISION))
                .filter(node -> !plan.outline().children(node.id()).isEmpty())
                .findFirst();
    }

    /**
     * The goals: the highest places that are more than one, and below which there is something. A chapter that holds everything is passed
     * through.
     */
    static List<Node> goals(PublishedPlan plan) {
        List<Node> places = holding(plan, plan.outline().roots());
        while (places.size() == 1) {
            List<Node> below =
                    holding(plan, plan.outline().children(places.get(0).id()));
            if (below.isEmpty()) {
                return places;
            }
            places = below;
        }
        return places;
    }

    private static List<Node> holding(PublishedPlan plan, List<Node> nodes) {
        return nodes.stream()
                .filter(node -> {
                    var branch = plan.outline().branch(node.id());
                    return !plan.outline().projects(branch).isEmpty()
                            || !plan.outline().indicators(branch).isEmpty();
                })
                .toList();
    }

    /** Indicators of the vision and of the effect on the town as a whole, with a number to start from and one to reach. */
    static List<Indicator> keyIndicators(PublishedPlan plan) {
        return plan.document().indicators().stream()
                .filter(each -> each.kind() == IndicatorKind.VISION || each.kind() == IndicatorKind.OUTCOME)
                .filter(each -> isNumber(each.baseline()) && isNumber(each.target()))
                .limit(MOST_KEY_INDICATORS)
                .toList();
    }

    private static boolean isNumber(@Nullable Value value) {
        return value != null && value.number() != null;
    }
}
