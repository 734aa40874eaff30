package jp.shirube.app.audit;

import java.util.List;
import java.util.Map;

/** What a room holds of a plan. Each room declares one bean; whoever writes a whole plan goes through these. */
public interface Holding {
    /** The shapes of its rows, those that others refer to first. */
    List<RowShape> shapes();

    /** Shapes of rows that are parts of rows of other rooms, by the table of those; no document brings them. */
    default Map<String, List<RowShape>> partsOfOthers() {
        return Map.of();
    }
}
