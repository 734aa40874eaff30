package jp.shirube.app.intake;

import jp.shirube.app.intake.difference.PlanRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A proposal with what taking it writes.
 *
 * @param itemKey key of the item within the plan
 * @param before value of the field as it stood; null for none
 * @param after value of the field in the document; null for none
 * @param source place in the document as JSON; null for an item that is gone
 * @param rows a new item with its parts; empty otherwise
 */
record StoredProposal(
        Proposal proposal,
        String itemKey,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable JsonNode source,
        PlanRows rows) {}
