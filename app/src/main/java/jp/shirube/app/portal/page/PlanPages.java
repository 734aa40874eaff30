package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Member;
import jp.shirube.exchange.PlanHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of a plan. */
@Component("portal.PlanPages")
class PlanPages {
    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final PlanWording names;
    private final YearWording years;
    private final NodeLinks links;
    private final IndicatorCards cards;
    private final MoneyCharts charts;

    PlanPages(
            PublishedPlans plans,
            PlanWording names,
            YearWording years,
            NodeLinks links,
            IndicatorCards cards,
            MoneyCharts charts) {
        this.plans = plans;
        this.names = names;
        this.years = years;
        this.links = links;
        this.cards = cards;
        this.charts = charts;
    }

    PlanPage get(String id) {
        PublishedPlan plan = plans.get(id);
        PlanHeader header = plan.document().plan();
        return new PlanPage(
                id,
                names.kind(header),
                names.title(header),
                MainPlan.vision(plan).map(node -> List.of(names.title(node))).orElse(List.of()),
                facts(plan),
                plan.document().nodes().stream()
                        .map(node ->
                                new PlanPage.Line(plan.outline().path(node.id()).size() - 1, links.counted(plan, node)))
                        .toList(),
                cards.of(plan, MainPlan.keyIndicators(plan)),
                plan.total().total().isEmpty()
                        ? null
                        : charts.ofSums(plan, "", plan.total().total()),
                open(plan));
    }

    private List<ProjectPage.Fact> facts(PublishedPlan plan) {
        PlanHeader header = plan.document().plan();
        List<ProjectPage.Fact> facts = new ArrayList<>();
        add(
                facts,
                "plan.issuer",
                header.issuer() == null ? null : header.issuer().name());
        add(facts, "plan.period", years.period(header.period()));
        add(facts, "plan.upper", header.upperPlan());
        add(
                facts,
                "plan.members",
                header.members().stream()
                        .map(Member::name)
                        .collect(Collectors.joining(words.format("list.separator"))));
        add(facts, "node.projects", count(plan.document().projects()));
        add(facts, "node.indicators", count(plan.document().indicators()));
        return facts;
    }

    private static String count(List<?> items) {
        return items.isEmpty() ? "" : Integer.toString(items.size());
    }

    private void add(List<ProjectPage.Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new ProjectPage.Fact(words.format(label), List.of(text), true));
        }
    }

    private List<Link> open(PublishedPlan plan) {
        List<Link> open = new ArrayList<>();
        String address = Addresses.plan(plan.id());
        open.add(file(address + "/plan.json", "open.plan"));
        if (!plan.document().projects().isEmpty()) {
            open.add(file(address + "/projects.csv", "open.projects"));
        }
        if (plan.document().projects().stream()
                .anyMatch(project -> !project.costs().isEmpty())) {
            open.add(file(address + "/costs.csv", "open.costs"));
        }
        if (!plan.document().indicators().isEmpty()) {
            open.add(file(address + "/indicators.csv", "open.indicators"));
            open.add(file(address + "/results.csv", "open.results"));
            open.add(file(address + "/results.json", "open.results-json"));
        }
        return open;
    }

    private Link file(String address, String label) {
        return Link.of(address, words.format(label));
    }
}
