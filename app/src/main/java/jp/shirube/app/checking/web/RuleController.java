package jp.shirube.app.checking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.checking.KnownRule;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.PlanChecks;
import jp.shirube.app.checking.RuleSettings;
import jp.shirube.app.checking.TownSettings;
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

/** All rules with what they say and why, and what the issuer of the plan does differently（決まりと設定）. */
@Controller
class RuleController {
    private final Plans plans;
    private final PlanChecks checks;
    private final KnownRules rules;
    private final RuleSettings settings;
    private final TownSettings town;
    private final CurrentStaff staff;

    RuleController(
            Plans plans,
            PlanChecks checks,
            KnownRules rules,
            RuleSettings settings,
            TownSettings town,
            CurrentStaff staff) {
        this.plans = plans;
        this.checks = checks;
        this.rules = rules;
        this.settings = settings;
        this.town = town;
        this.staff = staff;
    }

    @GetMapping("/staff/plans/{plan}/check/rules")
    @Needs(value = Act.SEE, thing = Thing.CHECKING)
    String list(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        Map<String, List<KnownRule>> families = rules.list().stream()
                .collect(Collectors.groupingBy(
                        each -> each.family().name().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("families", families);
        model.addAttribute("examples", rules.list().stream().collect(Collectors.toMap(KnownRule::id, ExampleView::of)));
        model.addAttribute("count", rules.list().size());
        model.addAttribute("settings", settings.list(checks.issuer(id)));
        model.addAttribute("town", town.get(checks.issuer(id)));
        model.addAttribute("terms", String.join("\n", town.terms(checks.issuer(id))));
        model.addAttribute("unwanted", String.join("\n", town.unwanted(checks.issuer(id))));
        return "checking/rules";
    }

    @PostMapping("/staff/plans/{plan}/check/rules")
    @Needs(value = Act.EDIT, thing = Thing.CHECKING)
    String setTown(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String money,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String terms,
            @RequestParam(defaultValue = "") String unwanted,
            RedirectAttributes onward) {
        town.set(
                checks.issuer(new PlanId(plan)),
                money,
                share,
                terms,
                unwanted,
                staff.get().login());
        onward.addFlashAttribute("notice", "check.done.set");
        return "redirect:/staff/plans/" + plan + "/check/rules";
    }

    @PostMapping("/staff/plans/{plan}/check/rules/{rule}")
    @Needs(value = Act.EDIT, thing = Thing.CHECKING)
    String set(
            @PathVariable String plan,
            @PathVariable String rule,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        settings.set(
                checks.issuer(id),
                rule,
                RuleSettings.severity(severity),
                severity.equals("off"),
                reason,
                staff.get().login());
        onward.addFlashAttribute("notice", "check.done.set");
        return "redirect:/staff/plans/" + plan + "/check/rules#r-" + rule;
    }
}
