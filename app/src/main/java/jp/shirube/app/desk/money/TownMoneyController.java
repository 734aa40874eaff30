package jp.shirube.app.desk.money;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.ledger.IssuerPlans;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.Ledgers;
import jp.shirube.app.plan.NoSuchPlan;
import jp.shirube.app.plan.PlanEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of all plans of an issuer as one table, each project once（計画をまたぐ金額）, and what each sum is made of. */
@Controller
class TownMoneyController {
    private final IssuerPlans issuers;
    private final TownSums sums;
    private final Ledgers ledgers;

    TownMoneyController(IssuerPlans issuers, TownSums sums, Ledgers ledgers) {
        this.issuers = issuers;
        this.sums = sums;
        this.ledgers = ledgers;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money")
    String show(@RequestParam Map<String, String> sent, Model model) {
        Map<String, List<PlanEntry>> all = issuers.all();
        List<PlanEntry> plans = plans(all, sent, model);
        model.addAttribute("issuers", all.keySet());
        model.addAttribute("kinds", FinanceQuestion.Kind.values());
        model.addAttribute("town", sums.of(plans, kind(sent)));
        model.addAttribute("unsaid", unsaid(plans));
        return "money/town";
    }

    /** What the amount of the town in a year is made of, plan by plan, project by project. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money/amounts")
    String amounts(@RequestParam int year, @RequestParam Map<String, String> sent, Model model) {
        model.addAttribute("amounts", sums.amounts(plans(issuers.all(), sent, model), kind(sent), year));
        return "money/town-amounts";
    }

    /** The projects of a plan that have no number in any year. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money/without")
    String without(@RequestParam("of") String plan, @RequestParam Map<String, String> sent, Model model) {
        PlanEntry asked = plans(issuers.all(), sent, model).stream()
                .filter(each -> each.id().value().equals(plan))
                .findFirst()
                .orElseThrow(NoSuchPlan::new);
        model.addAttribute("asked", asked);
        model.addAttribute("amounts", sums.without(asked, kind(sent)));
        return "money/town-amounts";
    }

    private static List<PlanEntry> plans(Map<String, List<PlanEntry>> all, Map<String, String> sent, Model model) {
        String issuer = IssuerPlans.choose(sent.get("issuer"), all);
        model.addAttribute("issuer", issuer);
        model.addAttribute("kind", kind(sent));
        return all.getOrDefault(issuer, List.of());
    }

    private static FinanceQuestion.Kind kind(Map<String, String> sent) {
        return FinanceQuestion.Kind.of(sent.getOrDefault("stage", ""));
    }

    /** Names that stand in several plans, of which persons have not said for all whether they are the same. */
    private long unsaid(List<PlanEntry> plans) {
        return ledgers.projects(plans.stream().map(PlanEntry::id).toList()).groups().stream()
                .filter(LedgerGroup::several)
                .filter(group -> !group.settled())
                .count();
    }
}
