package jp.shirube.app.project;

import java.util.Set;

/**
 * The fiscal years in which a plan means a project to be done（実施する年度）.
 *
 * @param active years with contents, a mark in the schedule, or planned money other than 0
 * @param unknown years whose column could not be read and of which nothing else is known
 */
public record ActiveYears(Set<Integer> active, Set<Integer> unknown) {
    public ActiveYears {
        active = Set.copyOf(active);
        unknown = Set.copyOf(unknown);
    }
}
