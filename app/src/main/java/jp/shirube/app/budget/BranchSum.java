package jp.shirube.app.budget;

import java.util.List;

/**
 * Projects and money of a branch, each project once. Planned costs of all parties together; costs of a single party are not added again.
 *
 * @param ownProjects listed at the node itself
 * @param projects listed at the node or anywhere below
 * @param own money of the projects listed at the node itself, by year
 * @param total money of the projects listed at the node or below, by year
 */
public record BranchSum(int ownProjects, int projects, List<YearSum> own, List<YearSum> total) {
    public BranchSum {
        own = List.copyOf(own);
        total = List.copyOf(total);
    }
}
