package jp.shirube.app.desk.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Held;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Listing;
import jp.shirube.kernel.JapaneseText;
import org.springframework.stereotype.Component;

/** Compares the lines of overview tables with what the plan has under the same title（一覧と調書の突き合わせ）. */
@Component
class ListingComparison {
    private final Plans plans;
    private final Projects projects;

    ListingComparison(Plans plans, Projects projects) {
        this.plans = plans;
        this.projects = projects;
    }

    /**
     * A line of an overview table and what it leads to.
     *
     * @param address of the page of the thing with the same title; empty where there is none
     */
    record Line(Held<Listing> listing, String address) {
        public boolean found() {
            return !address.isEmpty();
        }
    }

    List<Line> compare(PlanId plan) {
        List<Held<Listing>> listing = plans.listing(plan);
        if (listing.isEmpty()) {
            return List.of();
        }
        Map<String, String> addresses = new HashMap<>();
        for (OutlineNode node : plans.outline(plan)) {
            String address = "/staff/plans/" + plan + "/nodes/" + node.id();
            addresses.put(JapaneseText.key(node.title()), address);
            node.aliases().forEach(alias -> addresses.put(JapaneseText.key(alias), address));
        }
        for (ProjectEntry project : projects.list(plan)) {
            addresses.put(JapaneseText.key(project.name()), "/staff/projects/" + project.id());
        }
        return listing.stream()
                .map(line -> new Line(
                        line,
                        addresses.getOrDefault(JapaneseText.key(line.value().title()), "")))
                .toList();
    }
}
