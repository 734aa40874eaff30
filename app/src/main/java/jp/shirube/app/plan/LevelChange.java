package jp.shirube.app.plan;

/**
 * What a move to another depth means for a level name（段の名前）.
 *
 * @param before the level name as it is
 * @param after the level name that the plan uses at the new depth
 * @param nodes how many nodes of the branch it concerns
 */
public record LevelChange(String before, String after, int nodes) {}
