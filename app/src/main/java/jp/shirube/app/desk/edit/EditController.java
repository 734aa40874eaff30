package jp.shirube.app.desk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldCheck;
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

/** Editing a field（編集）, beside the lines of its document where it was read. In place where script runs, a page of its own otherwise. */
@Controller
class EditController {
    private final StandingRows rows;
    private final EditHomes homes;
    private final EditGroups groups;
    private final EditForms forms;
    private final EditSubjects subjects;
    private final Edits edits;
    private final CurrentStaff currentStaff;
    private final ProposalEntry proposals;

    EditController(
            StandingRows rows,
            EditHomes homes,
            EditGroups groups,
            EditForms forms,
            EditSubjects subjects,
            Edits edits,
            CurrentStaff currentStaff,
            ProposalEntry proposals) {
        this.proposals = proposals;
        this.rows = rows;
        this.homes = homes;
        this.groups = groups;
        this.forms = forms;
        this.subjects = subjects;
        this.edits = edits;
        this.currentStaff = currentStaff;
    }

    /** The form of one field; without a field, the list of all that can be edited. */
    @Needs(value = Act.EDIT, thing = Thing.OF_ROW)
    @GetMapping("/staff/correct/{table}/{row}")
    String ask(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam(required = false) @Nullable String field,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        RowRef named = new RowRef(table, row);
        if (field == null) {
            EditHome home = homes.of(rows.get(named));
            StandingRow whole = home.whole();
            model.addAttribute("home", home);
            model.addAttribute("plan", homes.plan(whole));
            model.addAttribute("planTitle", homes.planTitle(whole));
            model.addAttribute("groups", groups.of(whole));
            return "desk/edits";
        }
        EditSubject subject = subjects.get(named, field);
        forms.fill(model, subject, forms.fresh(subject));
        return view(fragment);
    }

    /** Saves and leads back to where the value stands; or shows the form again, with all that was typed and what is wrong with it. */
    @Needs(value = Act.EDIT, thing = Thing.OF_ROW)
    @PostMapping("/staff/correct/{table}/{row}")
    @Nullable
    Object save(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam String field,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model,
            RedirectAttributes onward) {
        RowRef named = new RowRef(table, row);
        EditSubject subject = subjects.get(named, field);
        EditEntry entry = EditEntry.of(subject.field(), sent);
        if (sent.containsKey("join") && subject.joinable()) {
            forms.fill(model, subject, entry.joined(subject.standing()));
            return view(fragment);
        }
        FieldCheck check = new FieldCheck(subject.field(), entry.typed(), subject.unit(), "");
        List<FieldCheck.Problem> problems = problems(check, subject, entry);
        if (!problems.isEmpty()) {
            forms.fill(model, subject, entry);
            model.addAttribute("problems", problems);
            return new ModelAndView(view(fragment), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String reason = entry.reason().isEmpty() ? null : entry.reason();
            if (sent.containsKey("into")) {
                onward.addFlashAttribute("proposed", proposals.put(subject, entry, check.value(), sent));
                return EditForms.onward(subject.home().path(), fragment);
            }
            edits.edit(
                    named,
                    field,
                    entry.shown(),
                    check.value(),
                    new Author(currentStaff.get().login(), reason, null));
        } catch (ChangedMeanwhile changed) {
            EditSubject now = subjects.get(named, field);
            forms.fill(model, now, entry.over(now.standing()));
            forms.conflict(model, now, entry);
            return new ModelAndView(view(fragment), model.asMap(), HttpStatus.CONFLICT);
        }
        onward.addFlashAttribute("corrected", true);
        return EditForms.onward(subjects.get(named, field).home().path(), fragment);
    }

    private static List<FieldCheck.Problem> problems(FieldCheck check, EditSubject subject, EditEntry entry) {
        List<FieldCheck.Problem> problems = new ArrayList<>(check.problems());
        if (problems.isEmpty() && check.same(entry.shown())) {
            problems.add(FieldCheck.unchanged());
        }
        problems.addAll(FieldCheck.ofReason(entry.reason(), subject.printed()));
        return problems;
    }

    private static String view(@Nullable String fragment) {
        return fragment == null ? "desk/edit" : "desk/edit-fragment";
    }
}
