package jp.shirube.app.portal.page;

import jp.shirube.app.access.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a place in the outline. */
@OpenToAll
@Controller("portal.NodeController")
class NodeController {
    private final NodePages pages;

    NodeController(NodePages pages) {
        this.pages = pages;
    }

    @GetMapping("/portal/nodes/{id}")
    String node(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.get(id));
        return "portal/node";
    }
}
