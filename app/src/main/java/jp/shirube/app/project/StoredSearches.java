package jp.shirube.app.project;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.SearchHit.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Search by pairs of characters; see docs/adr/0021. */
@Component
class StoredSearches implements Searches {
    private static final int MOST_WORDS = 5;

    /** Words that the item has somewhere; best entry of each item by rank, then by how early the first word stands. */
    private static final String FOUND =
            "SELECT DISTINCT ON (e.plan_id, e.item, e.item_key) e.plan_id, e.item, e.item_key,"
                    + " e.rank, e.printed, strpos(e.folded, :word0) AS at, length(e.folded) AS size FROM search.entry e"
                    + " WHERE e.pairs @> search.pairs(:word0) AND strpos(e.folded, :word0) > 0 %s"
                    + " ORDER BY e.plan_id, e.item, e.item_key, e.rank, strpos(e.folded, :word0)";

    private static final String ALSO = " AND EXISTS (SELECT 1 FROM search.entry w WHERE w.plan_id = e.plan_id"
            + " AND w.item = e.item AND w.item_key = e.item_key AND w.pairs @> search.pairs(:word%1$d)"
            + " AND strpos(w.folded, :word%1$d) > 0)";

    private static final String HITS =
            "WITH found AS (%s) SELECT f.item, f.item_key, f.printed, p.slug AS plan, p.title AS plan_title,"
                    + " coalesce(n.slug, j.slug, i.slug, p.slug) AS slug, coalesce(n.title, j.name, i.name, p.title) AS title,"
                    + " coalesce(n.parent_key, l.node_key, i.node_key, '') AS node_key"
                    + " FROM found f JOIN plan.plan p ON p.id = f.plan_id AND p.retired_at IS NULL"
                    + " LEFT JOIN plan.node n ON f.item = 'node' AND n.plan_id = f.plan_id AND n.key = f.item_key"
                    + " LEFT JOIN project.project j ON f.item = 'project' AND j.plan_id = f.plan_id AND j.key = f.item_key"
                    + " LEFT JOIN indicator.indicator i ON f.item = 'indicator' AND i.plan_id = f.plan_id AND i.key = f.item_key"
                    + " LEFT JOIN LATERAL (SELECT node_key FROM project.placement WHERE plan_id = f.plan_id AND retired_at IS NULL"
                    + " AND project_key = CASE f.item WHEN 'project' THEN f.item_key WHEN 'indicator' THEN i.project_key END"
                    + " ORDER BY relisted, position LIMIT 1) l ON true"
                    + " WHERE coalesce(n.retired_at, j.retired_at, i.retired_at) IS NULL AND (NOT :published OR p.published)"
                    + " ORDER BY f.rank, (f.at > 1), f.size, f.plan_id, f.item_key LIMIT :limit";

    private final JdbcClient jdbc;
    private final Plans plans;

    StoredSearches(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    @Override
    public List<SearchHit> search(String question, boolean publishedOnly, int limit) {
        List<String> words = Arrays.stream(question.split("[\\s\\u3000]+"))
                .map(SearchFolding::fold)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder also = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>(Map.of("published", publishedOnly, "limit", limit));
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, words.get(i));
            also.append(i == 0 ? "" : String.format(ALSO, i));
        }
        List<Found> found = jdbc.sql(String.format(HITS, String.format(FOUND, also)))
                .params(parameters)
                .query((row, number) -> new Found(
                        Kind.valueOf(row.getString("item").toUpperCase(Locale.ROOT)),
                        row.getString("slug"),
                        new PlanId(row.getString("plan")),
                        row.getString("plan_title"),
                        row.getString("title"),
                        row.getString("node_key"),
                        row.getString("printed")))
                .list();
        Map<PlanId, Paths> paths = found.stream()
                .map(Found::plan)
                .distinct()
                .collect(Collectors.toMap(plan -> plan, plan -> Paths.of(plans.outline(plan))));
        return found.stream()
                .map(each -> each.hit(words.get(0), paths.get(each.plan())))
                .toList();
    }

    private record Found(
            Kind kind, String id, PlanId plan, String planTitle, String title, String nodeKey, String printed) {
        SearchHit hit(String word, @Nullable Paths paths) {
            Snippet snippet = Snippet.of(printed, word);
            List<String> path = paths == null ? List.of() : paths.to(nodeKey);
            return new SearchHit(kind, id, plan, planTitle, title, path, snippet.text(), snippet.from(), snippet.to());
        }
    }

    /** Ways from the root of an outline down, as titles. */
    private record Paths(Map<String, OutlineNode> byKey, Map<NodeId, OutlineNode> byId) {
        static Paths of(List<OutlineNode> outline) {
            return new Paths(
                    outline.stream().collect(Collectors.toMap(OutlineNode::key, node -> node)),
                    outline.stream().collect(Collectors.toMap(OutlineNode::id, node -> node)));
        }

        List<String> to(String key) {
            OutlineNode node = byKey.get(key);
            return node == null
                    ? List.of()
                    : ProjectSheets.path(node, byId).stream()
                            .map(OutlineNode::title)
                            .toList();
        }
    }
}
