package jp.shirube.app.desk.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.sheet.NewRow;
import jp.shirube.app.desk.sheet.SentCells;
import jp.shirube.app.desk.sheet.SheetReason;
import jp.shirube.app.desk.sheet.SheetWriting;
import jp.shirube.app.desk.standing.StandingFilter;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering the results of many indicators and years at once（実績の入力）. What is not a person's own to enter stands there to be read. */
@Controller
class ResultSheetController {
    private static final String VIEW = "desk/results";
    private static final String WRITTEN = "written";

    private final Plans plans;
    private final ResultSheets sheets;
    private final ResultText texts;
    private final SheetReason reasons;
    private final SheetWriting writing;
    private final StandingLines standing;
    private final Rights rights;

    ResultSheetController(
            Plans plans,
            ResultSheets sheets,
            ResultText texts,
            SheetReason reasons,
            SheetWriting writing,
            StandingLines standing,
            Rights rights) {
        this.plans = plans;
        this.sheets = sheets;
        this.texts = texts;
        this.reasons = reasons;
        this.writing = writing;
        this.standing = standing;
        this.rights = rights;
    }

    @Needs(value = Act.EDIT, thing = Thing.RESULT)
    @GetMapping("/staff/results")
    @SuppressWarnings("unchecked")
    String show(@RequestParam Map<String, String> sent, Model model) {
        ResultSheet sheet = sheets.get(query(sent), Set.of());
        fill(model, sheet, "");
        if (model.getAttribute(WRITTEN) instanceof List<?> written) {
            model.addAttribute("hints", sheet.hints((List<String>) written));
        }
        return VIEW;
    }

    /** Saves and leads back; or shows the sheet again, with what is wrong or was changed meanwhile, and all that was typed. */
    @Needs(value = Act.EDIT, thing = Thing.RESULT)
    @PostMapping("/staff/results")
    ModelAndView save(@RequestParam Map<String, String> sent, Model model, RedirectAttributes onward) {
        ResultQuery query = query(sent);
        Set<Long> named = SentCells.rows(sent);
        ResultEntry entry = new ResultEntry(texts, sent);
        ResultSheet typed = entry.over(sheets.get(query, named));
        requireOwn(typed);
        boolean sound = typed.problems().isEmpty();
        List<FieldEdit> edits = sound ? entry.edits(typed) : List.of();
        FormChoices form = new FormChoices(sent);
        boolean unexplained = reasons.missing(query.plan(), typed.rows(), edits, form.reason());
        if (!sound || unexplained) {
            fill(model, typed, sent.getOrDefault("reason", ""));
            model.addAttribute("unexplained", unexplained);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<NewRow> additions = entry.additions(typed);
        EditedFields outcome = writing.write(edits, additions, form.reason());
        List<String> written = ResultEntry.written(typed);
        ResultSheet now = sheets.get(query, named);
        ResultSheet disputed = entry.conflicting(typed, now, outcome.conflicts());
        if (!disputed.conflicts().isEmpty()) {
            fill(model, disputed, sent.getOrDefault("reason", ""));
            model.addAttribute("saved", written.size());
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
        if (edits.isEmpty() && additions.isEmpty()) {
            onward.addFlashAttribute("nothing", true);
        } else {
            onward.addFlashAttribute("undo", new UndoOffer("entered", written.size(), outcome.mark()));
            onward.addFlashAttribute(WRITTEN, written);
        }
        onward.addFlashAttribute("homeless", entry.homeless(now));
        onward.addAttribute("of", query.plan().value());
        onward.addAttribute("division", query.division());
        onward.addAttribute("show", query.show());
        onward.addAttribute("cells", query.cellsShown());
        onward.addAttribute("first", query.first());
        return new ModelAndView("redirect:/staff/results");
    }

    /** Who may not see the plan does not see its sheet. */
    private ResultQuery query(Map<String, String> sent) {
        PlanId plan = new PlanId(sent.getOrDefault("of", ""));
        rights.require(Act.SEE, Thing.PLAN, Map.of("plan", plan.value()));
        return ResultQuery.of(plans.get(plan).id(), sent);
    }

    /** A cell that is only to be read is sent by nobody's browser. */
    private void requireOwn(ResultSheet typed) {
        for (ResultLine line : typed.lines()) {
            if (line.cells().stream().anyMatch(cell -> cell.changed() && !cell.open())) {
                rights.require(
                        Act.EDIT,
                        Thing.RESULT,
                        Map.of("resultsOf", line.standing().sheet().id().value()));
            }
        }
    }

    private void fill(Model model, ResultSheet sheet, String reason) {
        PlanId plan = sheet.query().plan();
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("query", sheet.query());
        model.addAttribute("sheet", sheet);
        model.addAttribute("reason", reason);
        model.addAttribute(
                "divisions", new TreeSet<>(StandingFilter.divisions(standing.list(plan, standing.usualYear(plan)))));
    }
}
