package jp.shirube.app.portal.page;

import org.jspecify.annotations.Nullable;

/** The stable addresses of the portal. */
final class Addresses {
    private Addresses() {}

    static String plan(String id) {
        return "/portal/plans/" + id;
    }

    static String node(String id) {
        return "/portal/nodes/" + id;
    }

    static String project(String id) {
        return "/portal/projects/" + id;
    }

    static String indicator(String id) {
        return "/portal/indicators/" + id;
    }

    /** Of the planned cost of a project in a fiscal year. */
    static String cost(String project, int year) {
        return project(project) + "/costs/" + year;
    }

    /**
     * Of what a sum of money is made of.
     *
     * @param node public id of the branch; empty for the plan as a whole
     * @param year fiscal year; null for all years together
     */
    static String sum(String plan, String node, @Nullable Integer year) {
        String whole = plan(plan) + "/sums";
        String branch = node.isEmpty() ? whole : whole + "?node=" + node;
        return year == null ? branch : branch + (node.isEmpty() ? "?year=" : "&year=") + year;
    }

    static String scene(String key) {
        return "/portal/scenes/" + key;
    }
}
