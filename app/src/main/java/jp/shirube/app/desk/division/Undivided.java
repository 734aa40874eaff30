package jp.shirube.app.desk.division;

/**
 * A division that is split while it is not said of all its projects where they go.
 *
 * @param count how many projects that is
 */
record Undivided(long division, String name, long count) {}
