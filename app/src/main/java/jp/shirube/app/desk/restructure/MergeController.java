package jp.shirube.app.desk.restructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.outline.TreeFilter;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.MergeSheet;
import jp.shirube.app.project.ProjectChangedMeanwhile;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectMerge;
import jp.shirube.app.project.ProjectMerges;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merging projects into one（統合）: choose the others, decide what differs, do it. */
@Controller
class MergeController {
    private static final String PAGE = "desk/merge";

    private final Projects projects;
    private final Plans plans;
    private final ProjectMerges merges;
    private final Rights rights;
    private final CurrentStaff currentStaff;

    MergeController(Projects projects, Plans plans, ProjectMerges merges, Rights rights, CurrentStaff currentStaff) {
        this.projects = projects;
        this.plans = plans;
        this.merges = merges;
        this.rights = rights;
        this.currentStaff = currentStaff;
    }

    /** Without others, asks for them; with some, shows what has to be decided. Writes nothing. */
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @GetMapping("/staff/projects/{project}/merge")
    String ask(
            @PathVariable String project,
            @RequestParam(name = "with", required = false) @Nullable List<String> with,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        ProjectId id = new ProjectId(project);
        ProjectSheet sheet = projects.get(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("plan", plans.get(sheet.plan()));
        if (with == null || with.isEmpty()) {
            TreeFilter names = TreeFilter.of(null, q, null);
            model.addAttribute("q", q);
            model.addAttribute(
                    "candidates",
                    projects.list(sheet.plan()).stream()
                            .filter(each -> !each.id().equals(id))
                            .filter(each -> q.isBlank() || names.matches(each.name()))
                            .sorted((one, other) -> Boolean.compare(beside(other, sheet), beside(one, sheet)))
                            .toList());
            return "desk/merge-choose";
        }
        fill(model, merges.sheet(id, ids(with)), Map.of());
        return PAGE;
    }

    /** Whether it is listed under a node of the project itself. */
    private static boolean beside(ProjectEntry entry, ProjectSheet sheet) {
        return sheet.placements().stream()
                .anyMatch(placed -> entry.nodes()
                        .contains(placed.path().get(placed.path().size() - 1).id()));
    }

    /** Merges and leads to the project that stays; what was changed meanwhile is shown anew, with what was chosen. */
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @PostMapping("/staff/projects/{project}/merge")
    ModelAndView merge(
            @PathVariable String project,
            @RequestParam(name = "with", defaultValue = "") List<String> with,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        ProjectId id = new ProjectId(project);
        rights.require(Act.EDIT, Thing.COST, Map.of("project", project));
        for (String each : with) {
            rights.require(Act.RETIRE, Thing.PROJECT, Map.of("project", each));
            rights.require(Act.EDIT, Thing.COST, Map.of("project", each));
        }
        FormChoices choices = new FormChoices(sent);
        ProjectMerge merge = new ProjectMerge(
                id, ids(with), choices.below("field."), choices.below("cost."), choices.of("stamp", ""));
        try {
            long mark = merges.merge(merge, new Author(currentStaff.get().login(), choices.reason(), null));
            onward.addFlashAttribute("undo", new UndoOffer("merged", with.size() + 1, mark));
            return new ModelAndView("redirect:/staff/projects/" + project);
        } catch (ProjectChangedMeanwhile meanwhile) {
            ProjectSheet sheet = projects.get(id);
            model.addAttribute("sheet", sheet);
            model.addAttribute("plan", plans.get(sheet.plan()));
            model.addAttribute("problem", meanwhile.getMessage());
            fill(model, merges.sheet(id, ids(with)), sent);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private void fill(Model model, MergeSheet merge, Map<String, String> sent) {
        List<ProjectSheet> members =
                merge.members().stream().map(each -> projects.get(each.id())).toList();
        model.addAttribute("merge", merge);
        model.addAttribute("members", members);
        model.addAttribute("names", new MemberNames(merge));
        model.addAttribute("choices", new FormChoices(sent));
        model.addAttribute(
                "addresses",
                merge.members().stream().map(each -> address(each, merge)).toList());
    }

    /** The same page with another one staying. */
    private static String address(MergeSheet.Member staying, MergeSheet merge) {
        List<String> others = new ArrayList<>();
        merge.members().stream()
                .filter(each -> !each.id().equals(staying.id()))
                .forEach(each -> others.add("with=" + each.id()));
        return "/staff/projects/" + staying.id() + "/merge?" + String.join("&", others);
    }

    private static List<ProjectId> ids(List<String> named) {
        return named.stream()
                .flatMap(each -> Stream.of(each.split(",")))
                .filter(each -> !each.isBlank())
                .map(ProjectId::new)
                .toList();
    }

    /** Names of the projects that take part, by their id. */
    record MemberNames(MergeSheet merge) {
        /** Name of one. */
        public String of(ProjectId id) {
            return merge.members().stream()
                    .filter(each -> each.id().equals(id))
                    .map(MergeSheet.Member::name)
                    .findFirst()
                    .orElse("");
        }
    }
}
