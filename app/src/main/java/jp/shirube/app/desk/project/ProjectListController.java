package jp.shirube.app.desk.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.field.DivisionNames;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All projects of a plan as a table, on the page and as a file. */
@Controller
class ProjectListController {
    private final PlanChoice choice;
    private final Plans plans;
    private final Projects projects;
    private final ProjectTable table;

    ProjectListController(PlanChoice choice, Plans plans, Projects projects, ProjectTable table) {
        this.choice = choice;
        this.plans = plans;
        this.projects = projects;
        this.table = table;
    }

    @GetMapping("/staff/projects")
    @Needs(value = Act.SEE, thing = Thing.PROJECT)
    String list(@RequestParam Map<String, String> sent, Model model) {
        ListQuery query = ListQuery.of(ListPage.PROJECTS, sent);
        Optional<PlanId> chosen = choice.choose(query.filters().get("plan"), projects.counts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        List<ProjectEntry> all = projects.list(chosen.get());
        ProjectFilter filter = ProjectFilter.of(query.filters());
        model.addAttribute("plan", plans.get(chosen.get()));
        model.addAttribute("query", query.with("plan", chosen.get().value()));
        model.addAttribute("filter", filter);
        model.addAttribute("all", all.size());
        model.addAttribute("projects", filter.of(all));
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute("divisions", DivisionNames.of(all));
        model.addAttribute("years", ProjectTable.years(all));
        return "desk/projects";
    }

    @GetMapping("/staff/projects.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.PROJECT)
    ResponseEntity<byte[]> file(
            @PathVariable String format, @RequestParam String plan, @RequestParam Map<String, String> sent) {
        PlanSheet of = plans.get(new PlanId(plan));
        ProjectFilter filter =
                ProjectFilter.of(ListQuery.of(ListPage.PROJECTS, sent).filters());
        return ListFile.of(format, () -> table.of(of, filter.of(projects.list(of.id()))));
    }
}
