package jp.shirube.app.desk.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.SearchHit;
import jp.shirube.app.project.Searches;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over all plans, results by kind; on the page and as a file. */
@Controller
class SearchController {
    /** As many as people read on one page; a file has all. */
    private static final int MOST = 200;

    private final Searches searches;
    private final PlanChoice choice;
    private final HitTable table;

    SearchController(Searches searches, PlanChoice choice, HitTable table) {
        this.choice = choice;
        this.searches = searches;
        this.table = table;
    }

    @GetMapping("/staff/search")
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    String search(@RequestParam Map<String, String> sent, Model model) {
        ListQuery query = ListQuery.of(ListPage.SEARCH, sent);
        List<SearchHit> hits = found(query);
        Map<SearchHit.Kind, List<MarkedHit>> byKind = hits.stream()
                .limit(MOST)
                .map(MarkedHit::of)
                .collect(Collectors.groupingBy(
                        marked -> marked.hit().kind(), () -> new EnumMap<>(SearchHit.Kind.class), Collectors.toList()));
        model.addAttribute("question", query.filters().getOrDefault("q", ""));
        model.addAttribute("query", query);
        model.addAttribute("choices", choice.list());
        model.addAttribute("kinds", SearchHit.Kind.values());
        model.addAttribute("hits", hits.size());
        model.addAttribute("full", hits.size() > MOST);
        model.addAttribute("byKind", byKind);
        return "desk/search";
    }

    @GetMapping("/staff/search.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.PLAN)
    ResponseEntity<byte[]> file(@PathVariable String format, @RequestParam Map<String, String> sent) {
        ListQuery query = ListQuery.of(ListPage.SEARCH, sent);
        return ListFile.of(format, () -> table.of(found(query)));
    }

    /** Everything found that was chosen and that the person may see. */
    private List<SearchHit> found(ListQuery query) {
        Map<PlanId, Boolean> shown = new HashMap<>();
        String plan = query.filters().getOrDefault("plan", "");
        String kind = query.filters().getOrDefault("kind", "");
        return searches.search(query.filters().getOrDefault("q", ""), false, Integer.MAX_VALUE).stream()
                .filter(hit -> shown.computeIfAbsent(hit.plan(), choice::shows))
                .filter(hit -> plan.isEmpty() || hit.plan().value().equals(plan))
                .filter(hit -> kind.isEmpty() || hit.kind().name().equalsIgnoreCase(kind))
                .toList();
    }
}
