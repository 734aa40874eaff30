package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a project. */
@OpenToAll
@Controller("portal.ProjectController")
class ProjectController {
    private final ProjectPages pages;

    ProjectController(ProjectPages pages) {
        this.pages = pages;
    }

    @GetMapping("/portal/projects/{id}")
    String project(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.get(id));
        return "portal/project";
    }
}
