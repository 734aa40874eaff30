package jp.shirube.app.desk.restructure;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectChangedMeanwhile;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.ProjectSplit;
import jp.shirube.app.project.ProjectSplits;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.SplitRefused;
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

/** Splitting a project into several（分割）: name them, divide the money, say what goes where, do it. */
@Controller
class SplitController {
    private static final String PAGE = "desk/split";

    private final Projects projects;
    private final Plans plans;
    private final Indicators indicators;
    private final ProjectSplits splits;
    private final Rights rights;
    private final CurrentStaff currentStaff;

    SplitController(
            Projects projects,
            Plans plans,
            Indicators indicators,
            ProjectSplits splits,
            Rights rights,
            CurrentStaff currentStaff) {
        this.projects = projects;
        this.plans = plans;
        this.indicators = indicators;
        this.splits = splits;
        this.rights = rights;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @GetMapping("/staff/projects/{project}/split")
    String ask(@PathVariable String project, @RequestParam(defaultValue = "2") int parts, Model model) {
        fill(model, form(new ProjectId(project), parts, Map.of()));
        return PAGE;
    }

    /** Splits and leads to the project, or to where it went; or shows the form again, with all that was entered and what is wrong with it. */
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @PostMapping("/staff/projects/{project}/split")
    ModelAndView split(
            @PathVariable String project,
            @RequestParam(defaultValue = "2") int parts,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        ProjectId id = new ProjectId(project);
        SplitForm form = form(id, parts, sent);
        ProjectSplit split = form.split();
        Map<String, String> named = Map.of("project", project);
        rights.require(Act.CREATE, Thing.PROJECT, named);
        rights.require(Act.EDIT, Thing.COST, named);
        if (!split.kept()) {
            rights.require(Act.RETIRE, Thing.PROJECT, named);
        }
        if (!form.unread().isEmpty()) {
            String text = form.unread().values().iterator().next();
            return again(model, form, MessageBundle.of("merge").format("split.unread", text), 422);
        }
        try {
            long mark = splits.split(
                    split, new Author(currentStaff.get().login(), form.choices().reason(), null));
            onward.addFlashAttribute("undo", new UndoOffer("split", form.count(), mark));
        } catch (SplitRefused refused) {
            return again(model, form, refused.getMessage(), refused.status());
        } catch (ProjectChangedMeanwhile meanwhile) {
            return again(model, form(id, parts, sent), meanwhile.getMessage(), meanwhile.status());
        }
        return new ModelAndView("redirect:/staff/projects/" + id);
    }

    private ModelAndView again(Model model, SplitForm form, @Nullable String problem, int status) {
        model.addAttribute("problem", problem);
        fill(model, form);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.valueOf(status));
    }

    private SplitForm form(ProjectId project, int parts, Map<String, String> sent) {
        ProjectSheet sheet = projects.get(project);
        return SplitForm.of(
                sheet,
                indicators.listOfProject(sheet.plan(), sheet.project().value().id()),
                parts,
                new FormChoices(sent));
    }

    private void fill(Model model, SplitForm form) {
        model.addAttribute("form", form);
        model.addAttribute("sheet", form.sheet());
        model.addAttribute("plan", plans.get(form.sheet().plan()));
        model.addAttribute("stamp", splits.stamp(form.sheet().id()));
    }
}
