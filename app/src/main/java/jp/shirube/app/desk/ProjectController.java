package jp.shirube.app.desk;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.history.HistoryPages;
import jp.shirube.app.desk.history.HistoryQuestion;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
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

    ProjectController(ProjectPages pages, Projects projects, HistoryPages histories) {
        this.histories = histories;
        this.pages = pages;
        this.projects = projects;
    }

    @GetMapping("/staff/projects/{project}")
    @Needs(value = Act.SEE, thing = Thing.PROJECT)
    String sheet(@PathVariable String project, Model model) {
        model.addAttribute("page", pages.get(new ProjectId(project)));
        return "desk/project";
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
