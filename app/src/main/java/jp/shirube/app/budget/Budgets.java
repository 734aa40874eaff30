package jp.shirube.app.budget;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;

/** Money of plans（予算・事業費）. */
public interface Budgets {
    /** Projects and money of a plan as a whole and of every node of it. */
    PlanSums sums(PlanId plan);

    /** Projects and money of every node of a plan. */
    default Map<NodeId, BranchSum> branches(PlanId plan) {
        return sums(plan).branches();
    }

    /** Projects and money of a plan as a whole, also those of projects that are listed nowhere. */
    default BranchSum total(PlanId plan) {
        return sums(plan).total();
    }

    /** The planned money of every project of a plan, each once and in document order, cost by cost: what sums are made of. */
    List<Addend> addends(PlanId plan);

    /** Nodes whose budget table says in so many words that there is no budget（予算なし）. */
    Set<NodeId> withoutBudget(PlanId plan);

    /** The budget tables of a plan, as printed in order. */
    List<BudgetTable> tables(PlanId plan);

    /** The budget tables of a node, by its id within the plan. */
    List<BudgetTable> tablesOfNode(PlanId plan, String nodeKey);
}
