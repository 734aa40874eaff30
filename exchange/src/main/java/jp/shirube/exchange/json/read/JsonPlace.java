package jp.shirube.exchange.json.read;

import tools.jackson.databind.JsonNode;

/**
 * A value of the JSON and where it stands.
 *
 * @param pointer JSON Pointer, such as {@code /projects/3/name}; empty for the whole
 */
record JsonPlace(String pointer, JsonNode node) {

    /** The value of a field; a missing node where the object has none. */
    JsonPlace field(String name) {
        return new JsonPlace(pointer + "/" + name, node.path(name));
    }

    /** The element of a list at a 0-based index. */
    JsonPlace element(int index) {
        return new JsonPlace(pointer + "/" + index, node.get(index));
    }

    /** Whether the document does not say: absent and null mean the same. */
    boolean silent() {
        return node.isMissingNode() || node.isNull();
    }

    UnreadablePlan refuse(UnreadablePlan.Reason reason) {
        return new UnreadablePlan(reason, pointer, node.isContainer() ? "" : node.toString());
    }
}
