package jp.shirube.app.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.ledger.SharedIndicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Period;
import org.springframework.stereotype.Component;

/** Puts together how the indicators of a plan stand. What was put together is kept until something changes or the day is over. */
@Component
class StandingPages {
    private final Plans plans;
    private final StandingLines lines;
    private final SharedIndicators shared;
    private final KeptAnswers kept;

    StandingPages(Plans plans, StandingLines lines, SharedIndicators shared, KeptAnswers kept) {
        this.plans = plans;
        this.lines = lines;
        this.shared = shared;
        this.kept = kept;
    }

    /** What makes a page another. */
    record Question(PlanId plan, int year, StandingFilter filter) {}

    StandingPage get(Question question) {
        return kept.of(StandingPages.class, question, () -> read(question));
    }

    private StandingPage read(Question question) {
        PlanSheet plan = plans.get(question.plan());
        StandingFilter filter = question.filter();
        Outline outline = new Outline(plans.outline(plan.id()));
        List<StandingLine> all = filter.within(lines.list(plan.id(), question.year()), outline);
        List<StandingLine> of = filter.ofDivision(all);
        List<StandingLine> once = once(of);
        List<StandingLine> shown = filter.of(all);
        return new StandingPage(
                years(plan, all, question.year()),
                StandingFilter.divisions(all),
                StandingFilter.counts(once),
                once.size(),
                of.size() - once.size(),
                SchemeCount.of(once),
                shown,
                places(outline, shown),
                filter.goal().isEmpty() ? null : outline.find(new NodeId(filter.goal())));
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
