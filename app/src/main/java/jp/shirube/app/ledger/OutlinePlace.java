package jp.shirube.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the outline of its plan something stands.
 *
 * @param node public id; null where it stands nowhere
 * @param path labels from the root down to the node; empty where there is none
 */
public record OutlinePlace(@Nullable String node, List<String> path) {
    public OutlinePlace {
        path = List.copyOf(path);
    }

    /** The node and the one above it, for where the whole way is too long. */
    public List<String> lastSteps() {
        return path.subList(Math.max(0, path.size() - 2), path.size());
    }
}
