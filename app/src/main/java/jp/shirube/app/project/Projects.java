package jp.shirube.app.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.Cost;
import org.jspecify.annotations.Nullable;

/** Projects（事業）, each once. */
public interface Projects {
    /** Every project of a plan, in document order. */
    List<ProjectEntry> list(PlanId plan);

    /** Every project of a plan, with no more than an outline shows; in document order. */
    List<ListedProject> listed(PlanId plan);

    /** The projects that each of some nodes of a plan lists, in order; a node that lists none is left out. One statement. */
    Map<NodeId, List<ProjectOfNode>> list(PlanId plan, List<OutlineNode> nodes);

    /** The projects of a plan that stand, by their keys. */
    Map<String, ProjectId> ids(PlanId plan);

    /** The projects of a node, in order of listing. */
    List<ProjectEntry> list(NodeId node, Reach reach);

    /**
     * One project whole.
     *
     * @throws NoSuchProject where there is none
     */
    ProjectSheet get(ProjectId project);

    /** The public id of a project by its id within the plan. */
    Optional<ProjectId> find(PlanId plan, String key);

    /** The costs of every project of a plan by its id within the plan, as printed in order, each with where it comes from; one statement. */
    Map<String, List<Held<Cost>>> costs(PlanId plan);

    /**
     * The years in which projects of a plan are to be done; projects of which no year is known are absent. One statement.
     *
     * @param keys of the projects within the plan
     */
    Map<ProjectId, ActiveYears> activeYears(PlanId plan, Set<String> keys);

    /**
     * Where contents of a year stand that have no place of their own: that of the listing, or of the project, which they are a part of.
     *
     * @param listing key of the listing; null for contents of the project itself
     * @param project key of the project; null for contents of a listing
     */
    Optional<Origin> findOwner(PlanId plan, @Nullable String listing, @Nullable String project);

    /** How many projects each plan has; plans without any are absent. */
    Map<PlanId, Integer> counts();
}
