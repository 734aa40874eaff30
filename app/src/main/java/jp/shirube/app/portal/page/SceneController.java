package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.PublishedPlans;
import jp.shirube.app.portal.wording.PlanWording;
import jp.shirube.exchange.Project;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The projects of a scene of everyday life. */
@OpenToAll
@Controller("portal.SceneController")
class SceneController {
    private final PublishedPlans plans;
    private final Scenes scenes;
    private final PlanWording names;

    SceneController(PublishedPlans plans, Scenes scenes, PlanWording names) {
        this.plans = plans;
        this.scenes = scenes;
        this.names = names;
    }

    @GetMapping("/portal/scenes/{key}")
    String scene(@PathVariable String key, Model model) {
        Scene scene = scenes.get(key);
        List<Hit> hits = new ArrayList<>();
        scenes.projects(scene, plans.list()).forEach((project, plan) -> hits.add(hit(project, plan)));
        model.addAttribute("title", scene.title());
        model.addAttribute("words", scene.words());
        model.addAttribute("hits", hits);
        return "portal/scene";
    }

    private Hit hit(Project project, PublishedPlan plan) {
        return new Hit(
                Addresses.project(Objects.requireNonNull(plan.ids().projects().get(project.id()))),
                project.name(),
                Objects.requireNonNullElse(project.overview(), ""),
                names.status(project),
                names.title(plan.document().plan()),
                project.departments());
    }

    /** A project that belongs to the scene. */
    record Hit(String href, String name, String overview, String status, String plan, List<String> divisions) {}
}
