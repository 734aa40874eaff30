package jp.shirube.app.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.exchange.PlanDocument;

/**
 * A published plan at one moment, whole and without personal names.
 *
 * @param id public id
 * @param document in the exchange format, without persons
 * @param outline ways through the document
 * @param ids public ids of nodes, projects and indicators by their ids within the plan
 * @param branches projects and money of each node, by its id within the plan
 * @param total projects and money of the plan as a whole
 * @param addends what the sums are made of: every project once, cost by cost
 * @param origins where projects and indicators were read, by public id
 * @param money by stage and source of each project, by its id within the plan
 * @param progress how far each indicator has come, by its id within the plan
 */
public record PublishedPlan(
        String id,
        PlanDocument document,
        PlanOutline outline,
        PublicIds ids,
        Map<String, BranchSum> branches,
        BranchSum total,
        List<Addend> addends,
        Map<String, Origin> origins,
        Map<String, ProjectMoney> money,
        Map<String, IndicatorProgress> progress) {

    public PublishedPlan {
        branches = Map.copyOf(branches);
        addends = List.copyOf(addends);
        origins = Map.copyOf(origins);
        money = Map.copyOf(money);
        progress = Map.copyOf(progress);
    }

    /** Projects and money of a node. */
    public BranchSum branch(String node) {
        return branches.getOrDefault(node, new BranchSum(0, 0, List.of(), List.of()));
    }

    /** How far an indicator that exists has come. */
    public IndicatorProgress progress(String indicator) {
        return Objects.requireNonNull(progress.get(indicator), indicator);
    }
}
