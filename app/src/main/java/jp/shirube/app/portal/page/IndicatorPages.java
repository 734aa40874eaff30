package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.achievement.Accumulation;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.ProgressWording;
import jp.shirube.app.portal.wording.SeriesWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Project;
import org.springframework.stereotype.Component;

/** Composes the page of an indicator. */
@Component("portal.IndicatorPages")
class IndicatorPages {
    private static final int AROUND = 2;
    private static final int MOST_PROJECTS = 6;

    private final MessageBundle words = MessageBundle.of("portal");
    private final MessageBundle said = MessageBundle.of("portal-progress");
    private final PublishedPlans plans;
    private final IndicatorCards cards;
    private final IndicatorFacts facts;
    private final IndicatorRows rows;
    private final IndicatorSeries series;
    private final NodeLinks links;
    private final PlanWording names;
    private final ProgressWording wording;
    private final SeriesWording amounts;
    private final YearWording years;

    IndicatorPages(
            PublishedPlans plans,
            IndicatorCards cards,
            IndicatorFacts facts,
            IndicatorRows rows,
            IndicatorSeries series,
            NodeLinks links,
            PlanWording names,
            ProgressWording wording,
            SeriesWording amounts,
            YearWording years) {
        this.plans = plans;
        this.cards = cards;
        this.facts = facts;
        this.rows = rows;
        this.series = series;
        this.links = links;
        this.names = names;
        this.wording = wording;
        this.amounts = amounts;
        this.years = years;
    }

    IndicatorPage get(String id) {
        PublishedPlan plan = plans.getOfPart(id);
        Indicator indicator =
                plan.outline().indicator(PublicIds.keyOf(plan.ids().indicators(), id));
        IndicatorProgress progress = plan.progress(indicator.id());
        SeriesPoints points = series.points(indicator, progress);
        Integer now = progress.now();
        return new IndicatorPage(
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())),
                crumbs(plan, indicator),
                words.format("indicator.kind." + indicator.kind().code()),
                cards.of(plan, indicator),
                now == null ? "" : said.format("indicator.as-of", years.fiscal(now)),
                wording.headline(progress),
                wording.path(indicator, progress),
                wording.change(indicator, progress),
                wording.gaps(progress),
                facts.said(progress),
                amounts.unit(indicator, progress),
                points == null ? null : series.draw(points, Plot.Frame.WIDE),
                points == null ? null : series.draw(points, Plot.Frame.NARROW),
                points == null ? "" : series.spoken(indicator, progress),
                points == null ? List.of() : series.legend(points, progress),
                series.forecast(indicator, progress),
                facts.notes(indicator, progress),
                rows.of(indicator, progress),
                progress.measure().accumulation() != Accumulation.NONE,
                wording.working(progress),
                facts.printed(indicator),
                projects(plan, indicator),
                data(plan),
                plans.lines(plan, id, AROUND));
    }

    private List<Link> crumbs(PublishedPlan plan, Indicator indicator) {
        List<Link> path = new ArrayList<>();
        path.add(Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())));
        if (indicator.node() != null) {
            plan.outline().path(indicator.node()).forEach(node -> path.add(links.of(plan, node)));
        }
        if (indicator.project() != null) {
            path.add(project(plan, plan.outline().project(indicator.project())));
        }
        return path;
    }

    /** Those listed where the indicator measures. */
    private static List<Link> projects(PublishedPlan plan, Indicator indicator) {
        if (indicator.node() == null) {
            return List.of();
        }
        return plan.outline().projects(Set.of(indicator.node())).stream()
                .limit(MOST_PROJECTS)
                .map(each -> project(plan, each))
                .toList();
    }

    private static Link project(PublishedPlan plan, Project project) {
        return Link.of(
                Addresses.project(Objects.requireNonNull(plan.ids().projects().get(project.id()))), project.name());
    }

    private List<Link> data(PublishedPlan plan) {
        String address = Addresses.plan(plan.id());
        return List.of(
                Link.of(address + "/results.csv", said.format("indicator.data.results")),
                Link.of(address + "/results.json", said.format("indicator.data.json")));
    }
}
