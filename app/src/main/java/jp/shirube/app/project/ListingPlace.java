package jp.shirube.app.project;

import jp.shirube.app.plan.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is listed（掲載の場所）.
 *
 * @param after the project listed just before it; null for the first
 */
public record ListingPlace(NodeId node, @Nullable ProjectId after) {}
