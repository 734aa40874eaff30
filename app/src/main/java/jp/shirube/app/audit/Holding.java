package jp.shirube.app.audit;

import java.util.List;

/** What a room holds of a plan. Each room declares one bean; whoever writes a whole plan goes through these. */
public interface Holding {
    /** The shapes of its rows, those that others refer to first. */
    List<RowShape> shapes();
}
