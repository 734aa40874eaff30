package jp.shirube.app.planning;

/**
 * A node, project or indicator of an edition and the one that continues it（引き継いだもの）.
 *
 * @param table of both
 * @param before public id in the earlier plan
 * @param was its name there, as it stands
 * @param after public id in the plan that was begun
 * @param is its name here, as it stands
 * @param stands whether it stands here, and was not retired since
 */
public record CarriedThing(String table, String before, String was, String after, String is, boolean stands) {}
