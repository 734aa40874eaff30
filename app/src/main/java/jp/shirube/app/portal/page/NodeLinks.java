package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.exchange.Node;
import org.springframework.stereotype.Component;

/** Links to places in an outline. */
@Component("portal.NodeLinks")
class NodeLinks {
    private final MessageBundle words = MessageBundle.of("portal");
    private final PlanWording names;

    NodeLinks(PlanWording names) {
        this.names = names;
    }

    Link of(PublishedPlan plan, Node node) {
        return link(plan, node, List.of());
    }

    /** With the numbers of projects and indicators there and below, each project once. */
    Link counted(PublishedPlan plan, Node node) {
        List<String> notes = new ArrayList<>();
        Set<String> branch = plan.outline().branch(node.id());
        int projects = plan.outline().projects(branch).size();
        int indicators = plan.outline().indicators(branch).size();
        if (projects > 0) {
            notes.add(words.format("count.projects", Integer.toString(projects)));
        }
        if (indicators > 0) {
            notes.add(words.format("count.indicators", Integer.toString(indicators)));
        }
        return link(plan, node, notes);
    }

    private Link link(PublishedPlan plan, Node node, List<String> notes) {
        return new Link(
                Addresses.node(Objects.requireNonNull(plan.ids().nodes().get(node.id()))),
                names.place(node),
                names.title(node),
                notes);
    }
}
