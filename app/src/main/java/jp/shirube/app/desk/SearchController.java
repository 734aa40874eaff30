package jp.shirube.app.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.SearchHit;
import jp.shirube.app.project.Searches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over all plans, results by kind. */
@Controller
class SearchController {
    private static final int MOST = 200;

    private final Searches searches;
    private final PlanChoice choice;

    SearchController(Searches searches, PlanChoice choice) {
        this.choice = choice;
        this.searches = searches;
    }

    @GetMapping("/staff/search")
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    String search(@RequestParam(name = "q", defaultValue = "") String question, Model model) {
        Map<PlanId, Boolean> shown = new HashMap<>();
        List<SearchHit> hits = searches.search(question, false, MOST).stream()
                .filter(hit -> shown.computeIfAbsent(hit.plan(), choice::shows))
                .toList();
        Map<SearchHit.Kind, List<MarkedHit>> byKind = hits.stream()
                .map(MarkedHit::of)
                .collect(Collectors.groupingBy(
                        marked -> marked.hit().kind(), () -> new EnumMap<>(SearchHit.Kind.class), Collectors.toList()));
        model.addAttribute("question", question);
        model.addAttribute("hits", hits.size());
        model.addAttribute("full", hits.size() == MOST);
        model.addAttribute("byKind", byKind);
        return "desk/search";
    }
}
