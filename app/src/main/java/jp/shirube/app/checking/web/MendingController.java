package jp.shirube.app.checking.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.Mending;
import jp.shirube.app.checking.Mendings;
import jp.shirube.app.checking.PlanChecks;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mending what rules know how to mend（候補で直す）: all of it before and after, then what a person chose. Shows only what the person may edit. */
@Controller
class MendingController {
    private static final String SHOWN = "shown:";

    private final Plans plans;
    private final Mendings mendings;
    private final PlanChecks checks;
    private final KnownRules rules;
    private final Rights rights;
    private final CurrentStaff staff;

    MendingController(
            Plans plans, Mendings mendings, PlanChecks checks, KnownRules rules, Rights rights, CurrentStaff staff) {
        this.plans = plans;
        this.mendings = mendings;
        this.checks = checks;
        this.rules = rules;
        this.rights = rights;
        this.staff = staff;
    }

    @GetMapping("/staff/plans/{plan}/check/mend")
    @Needs(value = Act.SEE, thing = Thing.CHECKING)
    String show(@PathVariable String plan, @RequestParam(defaultValue = "") String rule, Model model) {
        PlanId id = new PlanId(plan);
        List<Mending> all = mendings.list(id, "").stream()
                .filter(each ->
                        rights.mayRow("EDIT", each.row().table(), each.row().id()))
                .toList();
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("rule", rule);
        model.addAttribute(
                "ruleIds",
                all.stream()
                        .flatMap(each -> each.changes().stream())
                        .map(Mending.Change::rule)
                        .distinct()
                        .toList());
        model.addAttribute(
                "mendings",
                all.stream()
                        .filter(each -> rule.isEmpty()
                                || each.changes().stream()
                                        .anyMatch(change -> change.rule().equals(rule)))
                        .toList());
        model.addAttribute("inDocument", mendings.listForDocument(id, rule));
        model.addAttribute("rules", rules);
        return "checking/mend";
    }

    /** Writes, checks anew, and leads to what was resolved. */
    @PostMapping("/staff/plans/{plan}/check/mend")
    @Needs(value = Act.CHECK, thing = Thing.CHECKING)
    String mend(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        List<Mending> chosen = mendings.list(id, "").stream()
                .filter(each -> field.contains(each.key()))
                .toList();
        chosen.forEach(each -> require(each.row()));
        String login = staff.get().login();
        EditedFields outcome = mendings.write(chosen, shown(sent), reason, login);
        checks.check(id, login);
        boolean all = outcome.conflicts().isEmpty() && chosen.size() == field.size();
        onward.addFlashAttribute("notice", all ? "check.done.mended" : "check.done.mended.part");
        return "redirect:/staff/plans/" + plan + "/check" + (all ? "#resolved" : "/mend");
    }

    private void require(RowRef row) {
        rights.require(Act.EDIT, Thing.OF_ROW, Map.of("table", row.table(), "row", Long.toString(row.id())));
    }

    /** What was shown, by field; a form sends the ends of lines as two characters. */
    private static Map<String, String> shown(Map<String, String> sent) {
        Map<String, String> shown = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(SHOWN)) {
                shown.put(name.substring(SHOWN.length()), value.replace("\r\n", "\n"));
            }
        });
        return shown;
    }
}
