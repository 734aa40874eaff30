package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the front page. The main plan is the first in the order of {@code PublishedPlans}, preferably one with a vision. */
@Component("portal.HomePages")
class HomePages {
    private static final int EXAMPLES = 3;

    private final MessageBundle words = MessageBundle.of("portal");
    private final PublishedPlans published;
    private final Scenes scenes;
    private final PlanWording names;
    private final YearWording years;
    private final NodeLinks links;
    private final IndicatorCards cards;
    private final MoneyCharts charts;
    private final ProgressCounts counts;

    HomePages(
            PublishedPlans published,
            Scenes scenes,
            PlanWording names,
            YearWording years,
            NodeLinks links,
            IndicatorCards cards,
            MoneyCharts charts,
            ProgressCounts counts) {
        this.counts = counts;
        this.published = published;
        this.scenes = scenes;
        this.names = names;
        this.years = years;
        this.links = links;
        this.cards = cards;
        this.charts = charts;
    }

    HomePage get() {
        List<PublishedPlan> plans = published.list();
        PublishedPlan main = plans.stream()
                .filter(plan -> MainPlan.vision(plan).isPresent())
                .findFirst()
                .orElse(plans.isEmpty() ? null : plans.get(0));
        PublishedPlan money = plans.stream()
                .filter(plan -> !plan.total().total().isEmpty())
                .findFirst()
                .orElse(null);
        return new HomePage(
                main == null ? "" : issuer(main),
                main == null ? List.of() : vision(main),
                sceneLinks(plans),
                link(main),
                main == null ? "" : goalLevel(main),
                main == null ? List.of() : goals(main),
                main == null ? "" : counts.sentence(main, main.document().indicators()),
                main == null ? List.of() : counts.tags(main, main.document().indicators()),
                main == null ? List.of() : cards.of(main, MainPlan.keyIndicators(main)),
                link(money),
                money == null ? null : charts.ofSums(money, "", money.total().total()),
                plans.stream().map(this::planLink).toList());
    }

    /** All plans, in their order. */
    List<Link> plans() {
        return published.list().stream().map(this::planLink).toList();
    }

    private @Nullable Link link(@Nullable PublishedPlan plan) {
        return plan == null ? null : planLink(plan);
    }

    private static String issuer(PublishedPlan plan) {
        Issuer issuer = plan.document().plan().issuer();
        return issuer == null ? "" : issuer.name();
    }

    private List<String> vision(PublishedPlan plan) {
        return MainPlan.vision(plan)
                .map(node -> VisionLines.of(names.title(node)))
                .orElse(List.of());
    }

    private static String goalLevel(PublishedPlan plan) {
        return MainPlan.goals(plan).stream().map(Node::level).findFirst().orElse("");
    }

    private List<Link> goals(PublishedPlan plan) {
        return MainPlan.goals(plan).stream()
                .map(node -> links.counted(plan, node))
                .toList();
    }

    private List<HomePage.SceneLink> sceneLinks(List<PublishedPlan> plans) {
        List<HomePage.SceneLink> found = new ArrayList<>();
        for (Scene scene : scenes.list()) {
            Set<Project> projects = scenes.projects(scene, plans).keySet();
            if (!projects.isEmpty()) {
                found.add(new HomePage.SceneLink(
                        Addresses.scene(scene.key()),
                        scene.title(),
                        scene.words().stream()
                                .filter(word -> word.length() > 1)
                                .filter(word -> projects.stream()
                                        .anyMatch(each -> each.name().contains(word)))
                                .limit(EXAMPLES)
                                .toList(),
                        projects.size(),
                        scene.drawing()));
            }
        }
        return found;
    }

    private Link planLink(PublishedPlan plan) {
        PlanHeader header = plan.document().plan();
        List<String> notes = new ArrayList<>();
        String period = years.period(header.period());
        if (!period.isEmpty()) {
            notes.add(period);
        }
        if (!plan.document().projects().isEmpty()) {
            notes.add(words.format(
                    "count.projects",
                    Integer.toString(plan.document().projects().size())));
        }
        if (!plan.document().indicators().isEmpty()) {
            notes.add(words.format(
                    "count.indicators",
                    Integer.toString(plan.document().indicators().size())));
        }
        return new Link(Addresses.plan(plan.id()), names.kind(header), names.title(header), notes);
    }
}
