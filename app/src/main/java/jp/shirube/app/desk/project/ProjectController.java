package jp.shirube.app.desk.project;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.history.HistoryPages;
import jp.shirube.app.desk.history.HistoryQuestion;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Successions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of a project and its history. */
@Controller
class ProjectController {
    private final ProjectPages pages;
    private final Projects projects;
    private final HistoryPages histories;
    private final Successions successions;
    private final Plans plans;
    private final Rights rights;

    ProjectController(
            ProjectPages pages,
            Projects projects,
            HistoryPages histories,
            Successions successions,
            Plans plans,
            Rights rights) {
        this.successions = successions;
        this.plans = plans;
        this.rights = rights;
        this.histories = histories;
        this.pages = pages;
        this.projects = projects;
    }

    @GetMapping("/staff/projects/{project}")
    @Needs(value = Act.SEE, thing = Thing.PROJECT)
    String sheet(@PathVariable String project, @RequestParam Map<String, String> sent, Model model) {
        ProjectId id = new ProjectId(project);
        Optional<Successions.Gone> gone = successions.findGone(id);
        if (gone.isPresent()) {
            return gone(gone.get(), sent, model);
        }
        model.addAttribute("page", pages.get(id));
        return "desk/project";
    }

    /** The address of a project that others stand for says which, and keeps its history. */
    private String gone(Successions.Gone gone, Map<String, String> sent, Model model) {
        model.addAttribute("gone", gone);
        model.addAttribute("to", successions.to(gone.id()));
        model.addAttribute("plan", plans.get(gone.plan()));
        if (rights.may(
                Act.READ_RECORD.name(),
                Thing.HISTORY.name(),
                "plan",
                gone.plan().value())) {
            model.addAttribute(
                    "log", histories.get(gone.plan(), "project.project", gone.key(), HistoryQuestion.of(sent)));
        }
        return "desk/project-gone";
    }

    @GetMapping("/staff/projects/{project}/history")
    @Needs(value = Act.READ_RECORD, thing = Thing.HISTORY)
    String history(@PathVariable String project, @RequestParam Map<String, String> sent, Model model) {
        ProjectSheet sheet = projects.get(new ProjectId(project));
        model.addAttribute("page", pages.get(sheet.id()));
        model.addAttribute(
                "log",
                histories.get(
                        sheet.plan(), "project.project", sheet.project().value().id(), HistoryQuestion.of(sent)));
        return "desk/project-history";
    }
}
