package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublicIds;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an indicator. */
@OpenToAll
@Controller("portal.IndicatorController")
class IndicatorController {
    private static final int AROUND = 2;

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans plans;
    private final IndicatorCards cards;
    private final NodeLinks links;
    private final PlanWording names;

    IndicatorController(PublishedPlans plans, IndicatorCards cards, NodeLinks links, PlanWording names) {
        this.plans = plans;
        this.cards = cards;
        this.links = links;
        this.names = names;
    }

    @GetMapping("/portal/indicators/{id}")
    String indicator(@PathVariable String id, Model model) {
        PublishedPlan plan = plans.getOfPart(id);
        Indicator indicator =
                plan.outline().indicator(PublicIds.keyOf(plan.ids().indicators(), id));
        model.addAttribute("card", cards.of(plan, indicator));
        model.addAttribute(
                "kind", words.format("indicator.kind." + indicator.kind().code()));
        model.addAttribute("path", path(plan, indicator));
        model.addAttribute("facts", facts(indicator));
        model.addAttribute(
                "plan",
                Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())));
        model.addAttribute("lines", plans.lines(plan, id, AROUND));
        return "portal/indicator";
    }

    private List<Link> path(PublishedPlan plan, Indicator indicator) {
        List<Link> path = new ArrayList<>();
        path.add(Link.of(Addresses.plan(plan.id()), names.title(plan.document().plan())));
        if (indicator.node() != null) {
            plan.outline().path(indicator.node()).forEach(node -> path.add(links.of(plan, node)));
        }
        if (indicator.project() != null) {
            String project = Objects.requireNonNull(plan.ids().projects().get(indicator.project()));
            path.add(Link.of(
                    Addresses.project(project),
                    plan.outline().project(indicator.project()).name()));
        }
        return path;
    }

    private List<ProjectPage.Fact> facts(Indicator indicator) {
        List<ProjectPage.Fact> facts = new ArrayList<>();
        facts.add(printed("indicator.start-printed", indicator.baseline()));
        facts.add(printed("indicator.target-printed", indicator.target()));
        if (indicator.cumulativeYears() != null) {
            facts.add(fact(
                    "indicator.counting",
                    words.format("indicator.cumulative", Integer.toString(indicator.cumulativeYears()))));
        }
        if (indicator.breakdown() != null) {
            facts.add(fact("indicator.breakdown", indicator.breakdown()));
        }
        if (!indicator.notes().isEmpty()) {
            facts.add(new ProjectPage.Fact(words.format("indicator.notes"), indicator.notes(), true));
        }
        return facts;
    }

    private ProjectPage.Fact fact(String label, String text) {
        return new ProjectPage.Fact(words.format(label), List.of(text), true);
    }

    private ProjectPage.Fact printed(String label, @Nullable Value value) {
        boolean known = value != null && !value.text().isBlank();
        return new ProjectPage.Fact(
                words.format(label),
                List.of(known ? Objects.requireNonNull(value).text() : words.format("glance.unknown")),
                known);
    }
}
