package jp.shirube.app.desk.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.desk.standing.Judgement;
import jp.shirube.app.desk.standing.StandingFilter;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.ledger.SharedIndicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;
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
    private final SharedIndicators shared;
    private final StandingTable table;
    private final GradeSchemes schemes;
    private final JapaneseFormats formats;

    StandingController(
            PlanChoice choice,
            Plans plans,
            Indicators indicators,
            StandingLines lines,
            SharedIndicators shared,
            StandingTable table,
            GradeSchemes schemes,
            JapaneseFormats formats) {
        this.schemes = schemes;
        this.formats = formats;
        this.choice = choice;
        this.plans = plans;
        this.indicators = indicators;
        this.lines = lines;
        this.shared = shared;
        this.table = table;
    }

    @GetMapping("/staff/indicators/state")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String show(@RequestParam Map<String, String> sent, Model model) {
        ListQuery query = ListQuery.of(ListPage.INDICATOR_STATE, sent);
        Optional<PlanId> chosen = choice.choose(query.filters().get("plan"), indicators.counts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        PlanSheet plan = plans.get(chosen.get());
        int year = year(plan.id(), sent);
        StandingFilter filter = StandingFilter.of(query.filters());
        Outline outline = new Outline(plans.outline(plan.id()));
        List<StandingLine> all = filter.within(lines.list(plan.id(), year), outline);
        List<StandingLine> once = once(filter.ofDivision(all));
        model.addAttribute("plan", plan);
        model.addAttribute("year", year);
        model.addAttribute("years", years(plan, all, year));
        model.addAttribute("query", query.with("plan", plan.id().value()).with("year", String.valueOf(year)));
        model.addAttribute("filter", filter);
        model.addAttribute("divisions", StandingFilter.divisions(all));
        model.addAttribute("counts", StandingFilter.counts(once));
        model.addAttribute("all", once.size());
        model.addAttribute("twice", filter.ofDivision(all).size() - once.size());
        model.addAttribute("schemes", SchemeCount.of(once));
        List<StandingLine> shown = filter.of(all);
        model.addAttribute("usual", Judgement.USUAL.scheme().name());
        model.addAttribute("lines", shown);
        model.addAttribute("places", places(outline, shown));
        model.addAttribute("groups", StandingGroup.of(plans.outline(plan.id()), shown));
        model.addAttribute("baselineOf", StandingTimes.usual(shown, formats, Indicator::baseline));
        model.addAttribute("targetOf", StandingTimes.usual(shown, formats, Indicator::target));
        model.addAttribute("opened", opened(plan, shown, sent.getOrDefault("open", ""), year));
        model.addAttribute("branch", filter.goal().isEmpty() ? null : outline.find(new NodeId(filter.goal())));
        return "desk/standing";
    }

    /** The line that is asked to be open; null for none. */
    private @Nullable OpenedIndicator opened(PlanSheet plan, List<StandingLine> shown, String asked, int year) {
        return shown.stream()
                .filter(each -> each.sheet().id().value().equals(asked))
                .findFirst()
                .map(each -> OpenedIndicator.of(each, plan.header().value().period(), schemes.of(plan.id()), year))
                .orElse(null);
    }

    /** What the average of rates of one scheme is made of. */
    @GetMapping("/staff/indicators/average")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String average(@RequestParam String plan, @RequestParam Map<String, String> sent, Model model) {
        PlanSheet of = plans.get(new PlanId(plan));
        int year = year(of.id(), sent);
        StandingFilter filter = StandingFilter.of(sent);
        Outline outline = new Outline(plans.outline(of.id()));
        List<StandingLine> all = filter.within(lines.list(of.id(), year), outline);
        model.addAttribute("plan", of);
        model.addAttribute("year", year);
        model.addAttribute("filter", filter);
        model.addAttribute("branch", filter.goal().isEmpty() ? null : outline.find(new NodeId(filter.goal())));
        model.addAttribute("average", AverageOfRates.of(once(filter.ofDivision(all))));
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
            Outline outline = new Outline(plans.outline(of.id()));
            List<StandingLine> shown = filter.of(filter.within(lines.list(of.id(), year(of.id(), sent)), outline));
            return table.of(of, year(of.id(), sent), shown, places(outline, shown));
        });
    }

    private int year(PlanId plan, Map<String, String> sent) {
        String asked = sent.getOrDefault("year", "");
        return asked.matches("[12][0-9]{3}") ? Integer.parseInt(asked) : lines.usualYear(plan);
    }

    /** Years of the plan and of results. */
    private static Set<Integer> years(PlanSheet plan, List<StandingLine> all, int shown) {
        TreeSet<Integer> years = new TreeSet<>(Set.of(shown));
        Period period = plan.header().value().period();
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        for (int year = from == null ? shown : from; year <= (to == null ? shown : to); year++) {
            years.add(year);
        }
        all.forEach(each -> each.sheet()
                .actuals()
                .forEach(actual -> years.add(actual.value().year())));
        return years;
    }

    /** Of an indicator that serves several goals, only the first listing is counted. */
    private List<StandingLine> once(List<StandingLine> all) {
        Set<IndicatorId> counted = new HashSet<>(
                shared.once(all.stream().map(each -> each.sheet().id()).toList()));
        return all.stream().filter(each -> counted.contains(each.sheet().id())).toList();
    }

    /** The way down to each indicator, by the number of its branch. */
    private static Map<NodeId, String> places(Outline outline, List<StandingLine> shown) {
        Map<NodeId, String> places = new HashMap<>();
        for (StandingLine each : shown) {
            NodeId node = each.node();
            if (node != null) {
                places.computeIfAbsent(
                        node,
                        at -> String.join(
                                " › ",
                                outline.path(at).stream()
                                        .map(OutlineNode::label)
                                        .toList()));
            }
        }
        return places;
    }
}
