package jp.shirube.app.desk.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.kept.KeptText;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.desk.standing.Judgement;
import jp.shirube.app.desk.standing.StandingFilter;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How every indicator of a plan stands in a year（指標の状態）: what is overdue, off its path, missing, reached. */
@Controller
class StandingController {
    private final PlanChoice choice;
    private final Plans plans;
    private final Indicators indicators;
    private final StandingLines lines;
    private final StandingPages pages;
    private final KeptText texts;
    private final StandingTable table;

    StandingController(
            PlanChoice choice,
            Plans plans,
            Indicators indicators,
            StandingLines lines,
            StandingPages pages,
            KeptText texts,
            StandingTable table) {
        this.choice = choice;
        this.plans = plans;
        this.indicators = indicators;
        this.lines = lines;
        this.pages = pages;
        this.texts = texts;
        this.table = table;
    }

    @GetMapping("/staff/indicators/state")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String show(
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        ListQuery query = ListQuery.of(ListPage.INDICATOR_STATE, sent);
        Optional<PlanId> chosen = choice.choose(query.filters().get("plan"), indicators.counts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        PlanSheet plan = plans.get(chosen.get());
        int year = year(plan.id(), sent);
        StandingFilter filter = StandingFilter.of(query.filters());
        StandingPages.Question question =
                new StandingPages.Question(plan.id(), year, filter, sent.getOrDefault("open", ""));
        StandingPage page = pages.get(question);
        model.addAttribute("plan", plan);
        model.addAttribute("year", year);
        model.addAttribute("page", page);
        model.addAttribute("query", query.with("plan", plan.id().value()).with("year", String.valueOf(year)));
        model.addAttribute("filter", filter);
        Map<String, ?> drawn = Map.of(
                "plan",
                plan,
                "year",
                year,
                "page",
                page,
                "filter",
                filter,
                "usual",
                Judgement.USUAL.scheme().name());
        model.addAttribute("kept", texts.of("desk/standing-kept :: kept", question, drawn, request, response));
        return "desk/standing";
    }

    /** What the average of rates of one scheme is made of. */
    @GetMapping("/staff/indicators/average")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String average(@RequestParam String plan, @RequestParam Map<String, String> sent, Model model) {
        PlanSheet of = plans.get(new PlanId(plan));
        int year = year(of.id(), sent);
        StandingFilter filter = StandingFilter.of(sent);
        StandingPage page = pages.get(new StandingPages.Question(of.id(), year, filter, ""));
        model.addAttribute("plan", of);
        model.addAttribute("year", year);
        model.addAttribute("filter", filter);
        model.addAttribute("branch", page.branch());
        model.addAttribute("average", AverageOfRates.of(page.once()));
        return "desk/average";
    }

    @GetMapping("/staff/indicators/state.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.INDICATOR)
    ResponseEntity<byte[]> file(
            @PathVariable String format, @RequestParam String plan, @RequestParam Map<String, String> sent) {
        PlanSheet of = plans.get(new PlanId(plan));
        StandingFilter filter =
                StandingFilter.of(ListQuery.of(ListPage.INDICATOR_STATE, sent).filters());
        return ListFile.of(format, () -> {
            int year = year(of.id(), sent);
            StandingPage page = pages.get(new StandingPages.Question(of.id(), year, filter, ""));
            return table.of(of, year, page.lines(), page.places());
        });
    }

    private int year(PlanId plan, Map<String, String> sent) {
        String asked = sent.getOrDefault("year", "");
        return asked.matches("[12][0-9]{3}") ? Integer.parseInt(asked) : lines.usualYear(plan);
    }
}
