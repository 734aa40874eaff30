package jp.shirube.app.desk.restructure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.desk.field.DivisionNames;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.MassAction;
import jp.shirube.app.project.MassChanges;
import jp.shirube.app.project.MassOutcome;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Doing one thing to several projects（一括の操作）: choose, look at the summary, do. */
@Controller
class MassController {
    private static final String PAGE = "desk/mass";
    private static final int LONGEST = 300;

    private final Plans plans;
    private final Projects projects;
    private final MassChanges changes;
    private final CurrentStaff currentStaff;
    private final Rights rights;

    MassController(Plans plans, Projects projects, MassChanges changes, CurrentStaff currentStaff, Rights rights) {
        this.rights = rights;
        this.plans = plans;
        this.projects = projects;
        this.changes = changes;
        this.currentStaff = currentStaff;
    }

    /** Without a value, asks for it; with one, shows what would change. Writes nothing. */
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @PostMapping("/staff/plans/{plan}/mass")
    ModelAndView summary(
            @PathVariable String plan,
            @RequestParam(name = "project", required = false) @Nullable List<String> ticked,
            @RequestParam(name = "do", defaultValue = "") String action,
            @RequestParam(required = false) @Nullable String value,
            Model model) {
        PlanId id = new PlanId(plan);
        Set<String> wanted = ticked == null ? Set.of() : Set.copyOf(ticked);
        List<ProjectEntry> chosen = projects.list(id).stream()
                .filter(each -> wanted.contains(each.id().value()))
                .toList();
        MassAction doing = Coded.find(MassAction.class, action).orElse(null);
        if (chosen.isEmpty() || doing == null) {
            model.addAttribute("missing", chosen.isEmpty() ? "projects" : "action");
            model.addAttribute("plan", plans.get(id));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        fill(model, id, doing, value == null ? null : value.strip(), chosen);
        return new ModelAndView(PAGE, model.asMap());
    }

    /** Does it and leads back to the list; what was changed meanwhile is left alone and shown. */
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @PostMapping("/staff/plans/{plan}/mass/done")
    ModelAndView change(
            @PathVariable String plan,
            @RequestParam(name = "do") String action,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        MassAction doing = Coded.find(MassAction.class, action).orElseThrow(NoSuchProject::new);
        if (!sound(id, doing, value)) {
            return summary(plan, ids(sent), action, null, model);
        }
        Map<ProjectId, String> seen = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            if (name.startsWith("seen.")) {
                seen.put(new ProjectId(name.substring("seen.".length())), text);
            }
        });
        seen.keySet().forEach(each -> rights.require(act(doing), Thing.PROJECT, Map.of("project", each.value())));
        String why = reason.replaceAll("\\p{Cntrl}", " ").strip();
        MassOutcome outcome = changes.change(
                id, doing, value, seen, new Author(currentStaff.get().login(), why.isEmpty() ? null : why, null));
        if (!outcome.conflicts().isEmpty()) {
            List<ProjectEntry> left = projects.list(id).stream()
                    .filter(each -> outcome.conflicts().contains(each.id()))
                    .toList();
            fill(model, id, doing, value, left);
            model.addAttribute("outcome", outcome);
            model.addAttribute("reason", reason);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
        String done = doing == MassAction.RETIRE ? "retired" : doing == MassAction.LISTING ? "relisted" : "assigned";
        if (outcome.changed() > 0) {
            onward.addFlashAttribute("undo", new UndoOffer(done, outcome.changed(), outcome.mark()));
        }
        onward.addAttribute("plan", plan);
        return new ModelAndView("redirect:/staff/projects");
    }

    private static Act act(MassAction action) {
        return switch (action) {
            case DIVISION, STATUS -> Act.EDIT;
            case LISTING -> Act.MOVE;
            case RETIRE -> Act.RETIRE;
        };
    }

    private static List<String> ids(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith("seen."))
                .map(name -> name.substring("seen.".length()))
                .toList();
    }

    /** Whether a value can be meant. */
    private boolean sound(PlanId plan, MassAction action, String value) {
        return switch (action) {
            case DIVISION -> !value.isBlank() && value.length() <= LONGEST && value.equals(value.strip());
            case STATUS ->
                value.isEmpty() || Coded.find(ProjectStatus.class, value).isPresent();
            case LISTING ->
                plans.outline(plan).stream().anyMatch(each -> each.id().value().equals(value));
            case RETIRE -> value.isEmpty();
        };
    }

    private void fill(Model model, PlanId plan, MassAction action, @Nullable String value, List<ProjectEntry> chosen) {
        Outline outline = new Outline(plans.outline(plan));
        @Nullable
        String sure = action == MassAction.RETIRE ? "" : value != null && sound(plan, action, value) ? value : null;
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("action", action);
        model.addAttribute("value", sure);
        model.addAttribute("wrong", value != null && sure == null);
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "lines",
                chosen.stream().map(each -> line(outline, action, sure, each)).toList());
        model.addAttribute("nodes", outline.nodes());
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute("divisions", DivisionNames.of(projects.list(plan)));
        model.addAttribute("after", sure == null ? "" : words(outline, action, sure));
    }

    private static MassLine line(Outline outline, MassAction action, @Nullable String value, ProjectEntry project) {
        String seen = MassChanges.standing(action, project);
        return new MassLine(
                project,
                seen,
                before(outline, action, project),
                value != null && MassChanges.already(action, value, project));
    }

    private static List<String> before(Outline outline, MassAction action, ProjectEntry project) {
        return switch (action) {
            case DIVISION -> project.departments();
            case LISTING ->
                project.nodes().stream().map(node -> path(outline, node)).toList();
            case STATUS ->
                Stream.ofNullable(project.status()).map(ProjectStatus::code).toList();
            case RETIRE -> List.of();
        };
    }

    private static String words(Outline outline, MassAction action, String value) {
        return action == MassAction.LISTING ? path(outline, new NodeId(value)) : value;
    }

    private static String path(Outline outline, NodeId node) {
        return outline.path(node).stream().map(OutlineNode::label).collect(Collectors.joining(" › "));
    }

    /**
     * A project in the summary.
     *
     * @param seen what the person sees, as it is compared later
     * @param before the same for people: names, paths or the code of a status
     * @param same whether nothing would change
     */
    record MassLine(ProjectEntry project, String seen, List<String> before, boolean same) {}
}
