package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.project.SearchHit;
import jp.shirube.app.project.SearchHit.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search over all published plans. */
@OpenToAll
@Controller("portal.SearchController")
class SearchController {
    private static final int MOST = 200;
    private static final int LONGEST_QUESTION = 100;

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final PlanWording names;

    SearchController(PublishedPlans plans, PlanWording names) {
        this.plans = plans;
        this.names = names;
    }

    /**
     * Results by kind.
     *
     * @param kind one of the kinds in lower case; anything else shows all
     */
    @GetMapping("/portal/search")
    String search(
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            Model model) {
        String asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION))
                .strip();
        List<SearchHit> hits = plans.search(asked, MOST);
        List<Chip> chips = chips(hits);
        boolean filtered = chips.stream().anyMatch(chip -> chip.kind().equals(kind));
        model.addAttribute("question", asked);
        model.addAttribute("chips", chips);
        model.addAttribute("kind", filtered ? kind : "");
        model.addAttribute("count", hits.size());
        model.addAttribute("full", hits.size() == MOST);
        model.addAttribute(
                "hits",
                hits.stream()
                        .filter(hit -> !filtered || key(hit.kind()).equals(kind))
                        .map(hit -> result(hit, asked))
                        .toList());
        return "portal/search";
    }

    private List<Chip> chips(List<SearchHit> hits) {
        List<Chip> chips = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = hits.stream().filter(hit -> hit.kind() == kind).count();
            if (count > 0) {
                chips.add(new Chip(key(kind), words.format("search.kind." + key(kind)), Math.toIntExact(count)));
            }
        }
        return chips;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Result result(SearchHit hit, String asked) {
        String href = switch (hit.kind()) {
            case PLAN -> Addresses.plan(hit.id());
            case NODE -> Addresses.node(hit.id());
            case PROJECT -> Addresses.project(hit.id());
            case INDICATOR -> Addresses.indicator(hit.id());
        };
        boolean elsewhere = !hit.title().equals(hit.snippet());
        return new Result(
                href,
                words.format("search.kind." + key(hit.kind())),
                Marked.of(hit.title(), asked),
                elsewhere ? new Marked(hit.snippet(), hit.from(), hit.to()) : new Marked("", 0, 0),
                hit.path(),
                names.title(plans.get(hit.plan().value()).document().plan()));
    }

    /** A kind of results with how many there are. */
    record Chip(String kind, String label, int count) {}

    /**
     * A result.
     *
     * @param text the place that was found; empty where it is the title
     */
    record Result(String href, String kind, Marked title, Marked text, List<String> path, String plan) {}

    /** A text with one marked part; nothing is marked where {@code from} equals {@code to}. */
    record Marked(String text, int from, int to) {
        static Marked of(String text, String asked) {
            String first = asked.split("[\\s\\u3000]+", 2)[0];
            int at = first.isEmpty() ? -1 : text.indexOf(first);
            return at < 0 ? new Marked(text, 0, 0) : new Marked(text, at, at + first.length());
        }

        public String before() {
            return text.substring(0, from);
        }

        public String found() {
            return text.substring(from, to);
        }

        public String after() {
            return text.substring(to);
        }
    }
}
