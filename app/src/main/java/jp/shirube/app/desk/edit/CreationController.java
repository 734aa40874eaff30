package jp.shirube.app.desk.edit;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.AlreadyThere;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Creations;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering something new（新しく作る）, below what it hangs on. */
@Controller
class CreationController {
    private static final String VIEW = "desk/creation";

    private final CreationForms forms;
    private final EditHomes homes;
    private final Creations creations;
    private final ProposalEntry proposals;
    private final CurrentStaff currentStaff;

    CreationController(
            CreationForms forms,
            EditHomes homes,
            Creations creations,
            ProposalEntry proposals,
            CurrentStaff currentStaff) {
        this.proposals = proposals;
        this.forms = forms;
        this.homes = homes;
        this.creations = creations;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.CREATE, thing = Thing.OF_ROW)
    @GetMapping("/staff/add/{table}/{ownerTable}/{owner}")
    String ask(@PathVariable String table, @PathVariable String ownerTable, @PathVariable long owner, Model model) {
        fill(model, forms.of(table, new RowRef(ownerTable, owner), Map.of()), "");
        return VIEW;
    }

    /** Creates it and leads to the page it is shown on; or shows the form again, with all that was typed and what is wrong with it. */
    @Needs(value = Act.CREATE, thing = Thing.OF_ROW)
    @PostMapping("/staff/add/{table}/{ownerTable}/{owner}")
    ModelAndView create(
            @PathVariable String table,
            @PathVariable String ownerTable,
            @PathVariable long owner,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model,
            RedirectAttributes onward) {
        RowRef under = new RowRef(ownerTable, owner);
        CreationForm form = forms.of(table, under, sent);
        String reason = TypedField.clean(sent.getOrDefault("reason", ""));
        fill(model, form, reason);
        List<FieldCheck.Problem> problems = forms.problems(form);
        if (!problems.isEmpty() || reason.length() > FieldCheck.LONGEST_REASON) {
            model.addAttribute("problems", problems.isEmpty() ? FieldCheck.ofReason(reason, false) : problems);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Long after = form.after().matches("[0-9]{1,18}") ? Long.valueOf(form.after()) : null;
        String why = reason.isEmpty() ? null : reason;
        try {
            if (ProposalEntry.wanted(sent)) {
                onward.addFlashAttribute(
                        "proposed",
                        proposals.putCreation(form.owner(), form.item(), forms.values(form), after, why, sent));
                return EditForms.onward(form.home().path(), fragment);
            }
            StandingRow created = creations.create(
                    table,
                    under,
                    forms.values(form),
                    after == null ? null : new RowRef(table, after),
                    new Author(currentStaff.get().login(), why, null));
            onward.addFlashAttribute("created", true);
            return EditForms.onward(homes.of(created).path(), fragment);
        } catch (AlreadyThere there) {
            model.addAttribute("there", there.getMessage());
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private void fill(Model model, CreationForm form, String reason) {
        model.addAttribute("form", form);
        model.addAttribute("reason", reason);
        model.addAttribute("plan", homes.plan(form.owner()));
        model.addAttribute("planTitle", homes.planTitle(form.owner()));
        model.addAttribute("problems", List.of());
        model.addAttribute("openProposals", proposals.open(homes.plan(form.owner())));
        model.addAttribute("account", currentStaff.get().login());
    }
}
