package jp.shirube.app.plan;

/**
 * A node that goes to another place with everything below it（移動）.
 *
 * @param seen where the person saw it
 * @param to where it is to stand
 * @param levelsFollow whether the level names of the branch become those of their new depth
 */
public record NodeMove(NodeId node, NodePlace seen, NodePlace to, boolean levelsFollow) {}
