package jp.shirube.app.desk.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.desk.edit.ProposalEntry;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing the lists of projects and of indicators as sheets（表で直す）. What is not a person's own to edit stands in them to be read. */
@Controller
class SheetController {
    private static final String VIEW = "desk/sheet";

    private final Plans plans;
    private final Sheets sheets;
    private final SheetText texts;
    private final SheetReason reasons;
    private final SheetWriting writing;
    private final EditableItems items;
    private final ProposalEntry proposals;
    private final Rights rights;

    SheetController(
            Plans plans,
            Sheets sheets,
            SheetText texts,
            SheetReason reasons,
            SheetWriting writing,
            EditableItems items,
            ProposalEntry proposals,
            Rights rights) {
        this.plans = plans;
        this.sheets = sheets;
        this.texts = texts;
        this.reasons = reasons;
        this.writing = writing;
        this.items = items;
        this.proposals = proposals;
        this.rights = rights;
    }

    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @GetMapping("/staff/sheets/projects")
    String projects(@RequestParam Map<String, String> sent, Model model) {
        return show(ListPage.PROJECTS, sent, model);
    }

    @Needs(value = Act.EDIT, thing = Thing.INDICATOR)
    @GetMapping("/staff/sheets/indicators")
    String indicators(@RequestParam Map<String, String> sent, Model model) {
        return show(ListPage.INDICATORS, sent, model);
    }

    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    @PostMapping("/staff/sheets/projects")
    ModelAndView saveProjects(@RequestParam Map<String, String> sent, Model model, RedirectAttributes onward) {
        return save(ListPage.PROJECTS, sent, model, onward);
    }

    @Needs(value = Act.EDIT, thing = Thing.INDICATOR)
    @PostMapping("/staff/sheets/indicators")
    ModelAndView saveIndicators(@RequestParam Map<String, String> sent, Model model, RedirectAttributes onward) {
        return save(ListPage.INDICATORS, sent, model, onward);
    }

    private String show(ListPage page, Map<String, String> sent, Model model) {
        PlanId plan = plan(sent);
        ListQuery query = query(page, plan, sent);
        fill(model, plan, query, sheets.get(plan, query, first(sent), Set.of()), "");
        return VIEW;
    }

    /** Who may not see the plan does not see its sheet. */
    private PlanId plan(Map<String, String> sent) {
        PlanId plan = new PlanId(sent.getOrDefault("of", ""));
        rights.require(Act.SEE, Thing.PLAN, Map.of("plan", plan.value()));
        return plans.get(plan).id();
    }

    private static ListQuery query(ListPage page, PlanId plan, Map<String, String> sent) {
        return ListQuery.of(page, sent).with("plan", plan.value());
    }

    private static int first(Map<String, String> sent) {
        String first = sent.getOrDefault("first", "");
        return first.matches("[0-9]{1,6}") ? Integer.parseInt(first) : 0;
    }

    /** Saves and leads back; or shows the sheet again, with what is wrong or was changed meanwhile, and all that was typed. */
    private ModelAndView save(ListPage page, Map<String, String> sent, Model model, RedirectAttributes onward) {
        PlanId plan = plan(sent);
        ListQuery query = query(page, plan, sent);
        Set<Long> named = SentCells.rows(sent);
        Sheet sheet = sheets.get(plan, query, first(sent), named);
        SheetEntry entry = new SheetEntry(texts, sent);
        Sheet typed = entry.over(sheet);
        requireOwn(typed);
        List<FieldEdit> changed = typed.problems().isEmpty() ? entry.edits(typed) : List.of();
        FormChoices form = new FormChoices(sent);
        boolean unexplained = reasons.missing(plan, typed.rows(), changed, form.reason());
        if (!typed.problems().isEmpty() || unexplained) {
            fill(model, plan, query, typed, sent.getOrDefault("reason", ""));
            model.addAttribute("unexplained", unexplained);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (ProposalEntry.wanted(sent) && typed.cells().stream().noneMatch(SheetCell::overtaken)) {
            return propose(plan, changed, entry.additions(typed), form.reason(), sent, onward);
        }
        EditedFields outcome = ProposalEntry.wanted(sent)
                ? new EditedFields(0, List.of(), 0)
                : writing.write(changed, entry.additions(typed), form.reason());
        Sheet now = sheets.get(plan, query, first(sent), named);
        Sheet disputed = entry.conflicting(typed, now, outcome.conflicts());
        if (!disputed.conflicts().isEmpty()) {
            fill(model, plan, query, disputed, sent.getOrDefault("reason", ""));
            model.addAttribute("saved", outcome.saved());
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
        if (outcome.saved() > 0) {
            onward.addFlashAttribute("undo", new UndoOffer("entered", outcome.saved(), outcome.mark()));
        } else {
            onward.addFlashAttribute("nothing", true);
        }
        onward.addFlashAttribute("homeless", entry.homeless(now));
        query.filters().forEach((name, value) -> onward.addAttribute(name.equals("plan") ? "of" : name, value));
        onward.addAttribute("first", first(sent));
        return new ModelAndView("redirect:/staff/sheets/" + page.code());
    }

    /** The page of the proposal says what is in it. */
    private ModelAndView propose(
            PlanId plan,
            List<FieldEdit> changed,
            List<NewRow> added,
            @Nullable String reason,
            Map<String, String> sent,
            RedirectAttributes onward) {
        Runnable additions = () -> added.forEach(each ->
                proposals.putCreation(each.owner(), items.get(each.table()), each.values(), null, reason, sent));
        ProposalEntry.Proposed proposed = proposals.putAll(plan, changed, additions, reason, sent);
        onward.addFlashAttribute("notice", "proposal.done.many");
        return new ModelAndView("redirect:" + proposed.path());
    }

    /** A cell that is only to be read is sent by nobody's browser. */
    private void requireOwn(Sheet typed) {
        for (SheetLine line : typed.lines()) {
            if (line.cells().stream().anyMatch(cell -> cell.changed() && !cell.open())) {
                rights.require(
                        Act.EDIT,
                        Thing.OF_ROW,
                        Map.of(
                                "table",
                                line.row().row().table(),
                                "row",
                                String.valueOf(line.row().row().id())));
            }
        }
    }

    private void fill(Model model, PlanId plan, ListQuery query, Sheet sheet, String reason) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("query", query);
        model.addAttribute("page", query.page().code());
        model.addAttribute("sheet", sheet);
        model.addAttribute("reason", reason);
        model.addAttribute("openProposals", proposals.open(plan));
    }
}
