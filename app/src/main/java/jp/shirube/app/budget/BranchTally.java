package jp.shirube.app.budget;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the projects of a branch and adds up their money. Each project is to be added once. */
final class BranchTally {
    private int ownProjects;
    private int projects;
    private final SortedMap<Integer, YearSum> own = new TreeMap<>();
    private final SortedMap<Integer, YearSum> total = new TreeMap<>();

    /**
     * Adds a project.
     *
     * @param money of the project, by year
     * @param here whether the branch itself lists it, not only a node below
     */
    void add(Collection<YearSum> money, boolean here) {
        projects++;
        money.forEach(year -> total.merge(year.year(), year, YearSum::plus));
        if (here) {
            ownProjects++;
            money.forEach(year -> own.merge(year.year(), year, YearSum::plus));
        }
    }

    BranchSum sum() {
        return new BranchSum(ownProjects, projects, List.copyOf(own.values()), List.copyOf(total.values()));
    }
}
