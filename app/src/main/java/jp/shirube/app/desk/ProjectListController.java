package jp.shirube.app.desk;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All projects of a plan as a table. */
@Controller
class ProjectListController {
    private final PlanChoice choice;
    private final Plans plans;
    private final Projects projects;

    ProjectListController(PlanChoice choice, Plans plans, Projects projects) {
        this.choice = choice;
        this.plans = plans;
        this.projects = projects;
    }

    @GetMapping("/staff/projects")
    @Needs(value = Act.SEE, thing = Thing.PROJECT)
    String list(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        Optional<PlanId> chosen = choice.choose(plan, projects.counts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        List<ProjectEntry> all = projects.list(chosen.get());
        ProjectFilter filter = ProjectFilter.of(name, division, part, status, year, sort);
        model.addAttribute("plan", plans.get(chosen.get()));
        model.addAttribute("filter", filter);
        model.addAttribute("all", all.size());
        model.addAttribute("projects", filter.of(all));
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute("divisions", DivisionNames.of(all));
        model.addAttribute(
                "years",
                all.stream()
                        .flatMap(project -> project.costs().stream())
                        .map(cost -> cost.year())
                        .distinct()
                        .sorted()
                        .toList());
        return "desk/projects";
    }
}
