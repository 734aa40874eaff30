package jp.shirube.app.ledger;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the nodes of several plans stand, read at once. */
final class OutlinePlaces {
    private final Map<String, Step> steps = new HashMap<>();

    private record Step(String node, @Nullable String parent, String label) {}

    private OutlinePlaces() {}

    static OutlinePlaces of(JdbcClient jdbc, String[] plans) {
        OutlinePlaces places = new OutlinePlaces();
        jdbc.sql(
                        "SELECT n.plan_id, n.slug, n.key, n.parent_key, concat_ws(' ', n.mark, n.title) AS label FROM plan.node n"
                                + " JOIN plan.plan p ON p.id = n.plan_id WHERE p.slug = ANY (:plans::text[]) AND n.retired_at IS NULL")
                .param("plans", plans)
                .query((ResultSet row) -> {
                    String plan = row.getString("plan_id") + "/";
                    String parent = row.getString("parent_key");
                    places.steps.put(
                            plan + row.getString("key"),
                            new Step(
                                    row.getString("slug"),
                                    parent == null ? null : plan + parent,
                                    row.getString("label")));
                });
        return places;
    }

    /** The place of a node by its key. */
    OutlinePlace get(long plan, @Nullable String node) {
        LinkedList<String> path = new LinkedList<>();
        Step step = node == null ? null : steps.get(plan + "/" + node);
        String id = step == null ? null : step.node();
        while (step != null) {
            path.addFirst(step.label());
            step = step.parent() == null ? null : steps.get(step.parent());
        }
        return new OutlinePlace(id, path);
    }
}
