package jp.shirube.app.planning;

/**
 * The plan that is to follow an edition.
 *
 * @param title at most 100 characters
 * @param from first fiscal year, after that of the edition
 * @param to last fiscal year, inclusive
 */
public record NextPlanWish(String title, int from, int to) {}
