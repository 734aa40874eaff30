package jp.shirube.app.desk.sum;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a sum is asked about.
 *
 * @param node the branch that is summed up; null for the plan as a whole
 * @param project the only project; null for all
 * @param division a division that takes part, as printed; empty for all
 * @param owners the divisions in charge together, as {@link DivisionMoney} names them; null for all
 * @param year fiscal year; null for all years together
 * @param money whether the sum of money is asked about; else the count of projects
 */
record SumScope(
        PlanId plan,
        @Nullable NodeId node,
        @Nullable ProjectId project,
        String division,
        @Nullable String owners,
        @Nullable Integer year,
        boolean money) {

    /** The projects that the scope takes in, each once. */
    List<Addend> of(List<Addend> all, Outline outline) {
        Set<NodeId> branch = node == null
                ? Set.of()
                : outline.branch(node).stream().map(OutlineNode::id).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> node == null || each.project().nodes().stream().anyMatch(branch::contains))
                .filter(each -> project == null || each.project().id().equals(project))
                .filter(each ->
                        division.isEmpty() || each.project().departments().contains(division))
                .filter(each -> owners == null
                        || owners.equals(DivisionMoney.name(each.project().departments())))
                .toList();
    }

    /** Whether the scope is a whole branch or plan, of which a document may print a sum. */
    public boolean whole() {
        return project == null && division.isEmpty() && owners == null;
    }
}
