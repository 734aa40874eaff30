package jp.shirube.app.portal.page;

import java.util.List;
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

    /** The address of a project that was merged or split goes on to tell what stands for it. */
    @GetMapping("/portal/projects/{id}")
    String project(@PathVariable String id, Model model) {
        List<Link> successors = pages.successors(id);
        if (!successors.isEmpty()) {
            model.addAttribute("successors", successors);
            return "portal/project-gone";
        }
        model.addAttribute("page", pages.get(id));
        return "portal/project";
    }
}
