package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.EnteredMoney;
import jp.shirube.app.budget.MoneyEntries;
import jp.shirube.app.budget.MoneyEntry;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.MoneyUnit;
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

/** The money of one project by stage and source, read and entered（段階と財源）. */
@Controller
class MoneySheetController {
    private static final String PAGE = "money/sheet";
    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 400;

    private final MessageBundle words = MessageBundle.of("money");
    private final MoneySheets sheets;
    private final MoneyEntries entries;
    private final CurrentStaff currentStaff;
    private final Rights rights;

    MoneySheetController(MoneySheets sheets, MoneyEntries entries, CurrentStaff currentStaff, Rights rights) {
        this.sheets = sheets;
        this.entries = entries;
        this.currentStaff = currentStaff;
        this.rights = rights;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/projects/{project}/money")
    String sheet(
            @PathVariable String project,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "thousand-yen") String unit,
            Model model) {
        fill(model, sheets.get(new ProjectId(project), year, unit(unit)), "");
        return PAGE;
    }

    /** Saves and leads back; or shows the sheet again with what is wrong or was changed meanwhile, and all that was typed. */
    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/projects/{project}/money")
    ModelAndView save(
            @PathVariable String project,
            @RequestParam int year,
            @RequestParam(defaultValue = "thousand-yen") String unit,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        ProjectId id = new ProjectId(project);
        MoneySheet sheet = sheets.get(id, year, unit(unit));
        MoneySheet typed = sheet.with(field -> typed(field, sheet.text(), sent));
        if (!typed.problems().isEmpty()) {
            fill(model, typed, reason);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<MoneyEntry> changed = changed(typed);
        String why = reason.replaceAll("\\p{Cntrl}", " ").strip();
        Author by = new Author(
                currentStaff.get().login(),
                why.isEmpty() ? null : why.substring(0, Math.min(why.length(), LONGEST_REASON)),
                null);
        EnteredMoney outcome = changed.isEmpty()
                ? new EnteredMoney(0, List.of(), 0)
                : entries.enter(sheet.project().plan(), id, changed, by);
        if (!outcome.conflicts().isEmpty()) {
            MoneySheet now = sheets.get(id, year, unit(unit));
            fill(model, now.with(field -> conflicting(field, typed, outcome)), reason);
            model.addAttribute("saved", outcome.saved());
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
        onward.addFlashAttribute("entered", outcome.saved());
        onward.addAttribute("year", year);
        onward.addAttribute("unit", unit);
        return new ModelAndView("redirect:/staff/projects/" + project + "/money");
    }

    private MoneyField typed(MoneyField field, AmountText text, Map<String, String> sent) {
        String value = sent.get("v." + field.id());
        if (value == null || !field.open()) {
            return field;
        }
        MoneyField typed = field.typed(value.strip(), sent.getOrDefault("s." + field.id(), ""));
        return value.length() <= LONGEST && text.read(value).isPresent()
                ? typed
                : typed.wrong(words.format("money.sheet.problem", value.strip(), text.unitWord()));
    }

    private static List<MoneyEntry> changed(MoneySheet typed) {
        List<MoneyEntry> changed = new ArrayList<>();
        for (MoneyField field : typed.fields()) {
            Optional<Amount> entered = typed.text().read(field.text());
            Optional<Amount> shown = typed.text().read(field.shown());
            if (field.open() && entered.isPresent() && shown.isPresent() && !entered.equals(shown)) {
                changed.add(new MoneyEntry(field.key(), shown.get(), entered.get()));
            }
        }
        return changed;
    }

    private MoneyField conflicting(MoneyField now, MoneySheet typed, EnteredMoney outcome) {
        return outcome.conflicts().stream()
                .filter(each -> each.entry().key().equals(now.key()))
                .findFirst()
                .map(each -> {
                    AmountText text = typed.text();
                    String entered = text.write(each.entry().entered());
                    return now.typed(entered, text.write(each.standing()))
                            .wrong(words.format(
                                    "money.sheet.conflict",
                                    said(text.write(each.entry().shown())),
                                    said(text.write(each.standing())),
                                    said(entered)));
                })
                .orElse(now);
    }

    private String said(String text) {
        return text.isEmpty() ? words.format("money.sheet.empty") : text;
    }

    private void fill(Model model, MoneySheet sheet, String reason) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("reason", reason);
        model.addAttribute(
                "mayEnter",
                rights.may(
                        Act.EDIT.name(),
                        Thing.BUDGET.name(),
                        "project",
                        sheet.project().id().value()));
    }

    private static MoneyUnit unit(String code) {
        return Coded.find(MoneyUnit.class, code).orElse(MoneyUnit.THOUSAND_YEN);
    }
}
