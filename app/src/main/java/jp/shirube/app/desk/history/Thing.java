package jp.shirube.app.desk.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about: a node, a project, an indicator or the plan itself.
 *
 * @param title as it stands, or as it last stood
 * @param address of its page; null where it does not stand
 * @param path labels of the branches above it, from the root; empty for none
 */
record Thing(String title, @Nullable String address, List<String> path) {
    Thing {
        path = List.copyOf(path);
    }

    /** The root of its branch; empty where it has none. */
    String branch() {
        return path.isEmpty() ? "" : path.get(0);
    }
}
