package jp.shirube.app.desk.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.standing.StandingFilter;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorId;
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
import org.springframework.stereotype.Component;

/** Puts together how the indicators of a plan stand. What was put together is kept until something changes or the day is over. */
@Component
class StandingPages {
    private final Plans plans;
    private final StandingLines lines;
    private final SharedIndicators shared;
    private final GradeSchemes schemes;
    private final JapaneseFormats formats;
    private final KeptAnswers kept;

    StandingPages(
            Plans plans,
            StandingLines lines,
            SharedIndicators shared,
            GradeSchemes schemes,
            JapaneseFormats formats,
            KeptAnswers kept) {
        this.schemes = schemes;
        this.formats = formats;
        this.plans = plans;
        this.lines = lines;
        this.shared = shared;
        this.kept = kept;
    }

    /** What makes a page another; {@code open} is the number of the indicator that is open, empty for none. */
    record Question(PlanId plan, int year, StandingFilter filter, String open) {}

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
                once,
                of.size() - once.size(),
                SchemeCount.of(once),
                shown,
                places(outline, shown),
                filter.goal().isEmpty() ? null : outline.find(new NodeId(filter.goal())),
                StandingGroup.of(plans.outline(plan.id()), shown),
                StandingTimes.usual(shown, formats, Indicator::baseline),
                StandingTimes.usual(shown, formats, Indicator::target),
                opened(plan, shown, question));
    }

    private @Nullable OpenedIndicator opened(PlanSheet plan, List<StandingLine> shown, Question question) {
        return shown.stream()
                .filter(each -> each.sheet().id().value().equals(question.open()))
                .findFirst()
                .map(each -> OpenedIndicator.of(
                        each, plan.header().value().period(), schemes.of(plan.id()), question.year()))
                .orElse(null);
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
