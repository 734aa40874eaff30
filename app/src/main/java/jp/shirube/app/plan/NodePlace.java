package jp.shirube.app.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in the outline（場所）.
 *
 * @param parent null for a root
 * @param after the sibling just before it; null for the first
 */
public record NodePlace(@Nullable NodeId parent, @Nullable NodeId after) {}
